package dev.stubdown.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.NameRules;
import dev.stubdown.dialect.PageKind;
import dev.stubdown.dialect.SearchedText;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.dialect.TableKind;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.CodeBlock;
import dev.stubdown.document.Block.Line;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.PropertyFact.Group;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the page of a type with properties. */
final class ObjectReader {

    private final PageReading page;
    private final PageHead head;
    private final NameRules rules;

    ObjectReader(PageReading page, PageHead head) {
        this.page = page;
        this.head = head;
        this.rules = page.dialect().names();
    }

    /** The type of the page; empty where nothing names it. */
    Optional<ObjectFact> read() {
        Optional<CommentedBlock> representation = representation(page);
        MetadataComment metadata = representation.map(CommentedBlock::metadata).orElse(null);
        return name(metadata).map(name -> object(name, metadata, representation.orElse(null)));
    }

    private ObjectFact object(
            QualifiedName name, @Nullable MetadataComment metadata, @Nullable CommentedBlock representation) {
        SearchedText prose = head.prose().searched();
        return new ObjectFact(
                name,
                titleName().filter(title -> !title.equals(name.name())).stream().toList(),
                head.statedBases(),
                new DerivedTypesReader(page, head).read(),
                metadata == null
                        ? null
                        : metadata.baseTypeName().map(this::qualified).orElse(null),
                metadata != null && metadata.isAbstract()
                        || rules.abstractType().isIn(head.wholeText()),
                metadata != null && metadata.openType() || rules.openType().isIn(prose),
                rules.deprecated().matcher(head.title()).find(),
                metadata == null ? null : metadata.keyProperty(),
                page.outline()
                        .of(SectionRole.METHODS, true)
                        .anyMatch(entry -> !Tables.in(entry.blocks()).isEmpty()),
                head.description(),
                tableProperties(),
                representation == null ? List.of() : jsonProperties(representation.block()),
                !rules.enumTitle().matcher(head.title()).matches() && !page.isSupplementary(),
                page.titleSpan());
    }

    /** The block that the metadata calls a resource, else the first one of the section for it. */
    static Optional<CommentedBlock> representation(PageReading page) {
        Optional<CommentedBlock> marked = page.code().stream()
                .filter(code -> code.metadata() != null && code.metadata().kind() == MetadataComment.Kind.RESOURCE)
                .findFirst();
        return marked.or(() -> page.code().stream()
                .filter(code -> code.role() == SectionRole.JSON)
                .findFirst());
    }

    /** The metadata's name, in the title's letter case where the metadata has none of its own; without metadata the title's. */
    private Optional<QualifiedName> name(@Nullable MetadataComment metadata) {
        Optional<QualifiedName> told = metadata == null ? Optional.empty() : metadata.typeName();
        if (told.isEmpty()) {
            return titleName().or(this::bareTitle).map(title -> new QualifiedName(head.namespace(), firstLower(title)));
        }
        QualifiedName name = told.get().namespace().isEmpty()
                ? new QualifiedName(head.namespace(), told.get().name())
                : told.get();
        return Optional.of(titleName().map(title -> inTitleCase(name, title)).orElse(name));
    }

    private QualifiedName inTitleCase(QualifiedName name, String title) {
        boolean allLower = name.name().equals(name.name().toLowerCase(Locale.ROOT));
        String titled = firstLower(title);
        if (!allLower || !titled.equalsIgnoreCase(name.name()) || titled.equals(name.name())) {
            return name;
        }
        page.report(
                DiagnosticCode.TYPE_NAME_CASE,
                page.outline().titleRange(),
                "The metadata writes the type's name without capitals",
                name.name(),
                titled);
        return new QualifiedName(name.namespace(), titled);
    }

    private static String firstLower(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private Optional<String> titleName() {
        Matcher matcher = rules.typeTitle().matcher(head.title());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A title that is a name and little more counts where a typed table shows that the page is about a type. */
    private Optional<String> bareTitle() {
        Matcher matcher = rules.bareTitle().matcher(head.title());
        return matcher.matches()
                        && (Character.isLowerCase(matcher.group(1).charAt(0)) || page.isCalled(PageKind.TYPE))
                        && page.listsTypedProperties()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    private QualifiedName qualified(QualifiedName name) {
        return name.namespace().isEmpty() ? new QualifiedName(head.namespace(), name.name()) : name;
    }

    private List<PropertyFact> tableProperties() {
        PropertyReader reader = new PropertyReader(page);
        List<PropertyFact> properties = new ArrayList<>();
        properties.addAll(reader.read(blocks(SectionRole.PROPERTIES), TableKind.PROPERTIES, Group.STRUCTURAL));
        properties.addAll(reader.read(blocks(SectionRole.RELATIONSHIPS), TableKind.PROPERTIES, Group.NAVIGATION));
        properties.addAll(reader.read(blocks(SectionRole.ANNOTATIONS), TableKind.PROPERTIES, Group.ANNOTATION));
        return properties;
    }

    private List<Block> blocks(SectionRole role) {
        return page.outline()
                .of(role, false)
                .flatMap(entry -> entry.blocks().stream())
                .toList();
    }

    private List<PropertyFact> jsonProperties(CodeBlock block) {
        String text = block.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        Optional<JsonNode> json = page.json().parse(text);
        if (json.isEmpty() || !json.get().isObject()) {
            page.account().failed(block);
            page.report(
                    DiagnosticCode.EXAMPLE_INVALID_JSON,
                    json.isPresent() ? block.range() : page.trees().errorIn(block),
                    "The JSON representation is not a JSON object");
            return List.of();
        }
        page.account().used(block);
        return new JsonPropertyReader(page).read(json.get(), block.lines(), Evidence.JSON);
    }
}
