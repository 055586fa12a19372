package dev.stubdown.maven;

import dev.stubdown.RequestBuilder;
import dev.stubdown.select.Selection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that choose which part of the API is wanted, for every goal that makes something of the model. */
abstract class SelectingMojo extends ReadingMojo {

    /**
     * Only these operations or types and the types that they need, such as <code>GET /users/{id}</code>, <code>/me/**</code> or the name of an
     * operation or a type. By default, all.
     */
    @Parameter(property = "stubdown.root")
    @Nullable
    List<String> root;

    /** Only types whose name matches, such as <code>microsoft.graph.user*</code>. By default, all. */
    @Parameter(property = "stubdown.includeType")
    @Nullable
    List<String> includeType;

    /** Leaves out types whose name matches; what refers to one holds any JSON, or text for an enum. */
    @Parameter(property = "stubdown.excludeType")
    @Nullable
    List<String> excludeType;

    /** Only operations that match, such as <code>GET /users/**</code> or a name. By default, all. */
    @Parameter(property = "stubdown.includeOperation")
    @Nullable
    List<String> includeOperation;

    /** Leaves out operations that match. */
    @Parameter(property = "stubdown.excludeOperation")
    @Nullable
    List<String> excludeOperation;

    SelectingMojo(GoalContext context, SourceScope scope) {
        super(context, scope);
    }

    @Override
    Stream<Map.Entry<String, @Nullable Object>> ofOne() {
        return Stream.concat(
                super.ofOne(),
                Stream.of(
                        said("root", root),
                        said("includeType", includeType),
                        said("excludeType", excludeType),
                        said("includeOperation", includeOperation),
                        said("excludeOperation", excludeOperation)));
    }

    @Override
    void applyPom(RequestBuilder request, boolean own) {
        if (!own) {
            return;
        }
        request.selection()
                .said(new Selection(
                        said(root),
                        said(includeType),
                        said(excludeType),
                        said(includeOperation),
                        said(excludeOperation)));
    }

    private static List<String> said(@Nullable List<String> patterns) {
        return patterns == null ? List.of() : patterns;
    }
}
