package dev.stubdown.fact;

import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a property table, or a key of a JSON representation.
 *
 * @param group which table it stood in
 * @param inheritedFrom the type that the row names as the declaring one; null where it names none
 * @param nullable null where the row does not say
 * @param listedValues the values that the description lists; fewer than two are none
 * @param source of the name
 * @param cells where the rest of the row stands
 * @param limits what the description states
 */
public record PropertyFact(
        String name,
        TypeExpression type,
        Group group,
        @Nullable TypeExpression inheritedFrom,
        boolean key,
        boolean readOnly,
        @Nullable Boolean nullable,
        boolean required,
        boolean deprecated,
        @Nullable String defaultValue,
        List<String> listedValues,
        Prose description,
        Evidence evidence,
        SourceSpan source,
        Cells cells,
        Limits limits) {

    public PropertyFact {
        listedValues = List.copyOf(listedValues);
    }

    /** A row that states no limits. */
    public PropertyFact(
            String name,
            TypeExpression type,
            Group group,
            @Nullable TypeExpression inheritedFrom,
            boolean key,
            boolean readOnly,
            @Nullable Boolean nullable,
            boolean required,
            boolean deprecated,
            @Nullable String defaultValue,
            List<String> listedValues,
            Prose description,
            Evidence evidence,
            SourceSpan source,
            Cells cells) {
        this(
                name,
                type,
                group,
                inheritedFrom,
                key,
                readOnly,
                nullable,
                required,
                deprecated,
                defaultValue,
                listedValues,
                description,
                evidence,
                source,
                cells,
                Limits.NONE);
    }

    /** The same row with limits. */
    public PropertyFact withLimits(Limits others) {
        return new PropertyFact(
                name,
                type,
                group,
                inheritedFrom,
                key,
                readOnly,
                nullable,
                required,
                deprecated,
                defaultValue,
                listedValues,
                description,
                evidence,
                source,
                cells,
                others);
    }

    /** What is no row of a table: all that is said of it has one place. */
    public PropertyFact(
            String name,
            TypeExpression type,
            Group group,
            @Nullable TypeExpression inheritedFrom,
            boolean key,
            boolean readOnly,
            @Nullable Boolean nullable,
            boolean required,
            boolean deprecated,
            @Nullable String defaultValue,
            List<String> listedValues,
            Prose description,
            Evidence evidence,
            SourceSpan source) {
        this(
                name,
                type,
                group,
                inheritedFrom,
                key,
                readOnly,
                nullable,
                required,
                deprecated,
                defaultValue,
                listedValues,
                description,
                evidence,
                source,
                new Cells(source, source, "", source));
    }

    /**
     * The places of what stands beside the name.
     *
     * @param type the link where the type is one link, else the cell
     * @param linkText the text of that link; the cell where there is none
     * @param written the text of the type's cell; empty where there is no cell
     * @param description the cell
     */
    public record Cells(SourceSpan type, SourceSpan linkText, String written, SourceSpan description) {}

    /** Which table a row stood in. */
    public enum Group {
        STRUCTURAL,
        NAVIGATION,
        /** Instance annotations ({@code @…}). */
        ANNOTATION
    }
}
