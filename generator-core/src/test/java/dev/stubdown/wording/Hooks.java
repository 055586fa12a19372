package dev.stubdown.wording;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every place in Java that may say what pages or protocols say, and why. The only list of its kind. */
final class Hooks {

    /**
     * A class that knows words.
     *
     * @param file relative to the package {@code dev.stubdown}
     * @param reason which standard, format or part of our own contract the words belong to
     */
    record Hook(String file, String reason, Set<String> tokens) {}

    static final List<Hook> ALL = List.of(
            new Hook(
                    "extract/MetadataComment.java",
                    "the format of API Doctor's metadata comments",
                    Set.of(
                            "blockType",
                            "@odata.type",
                            "@type",
                            "isCollection",
                            "baseType",
                            "keyProperty",
                            "openType",
                            "expectError")),
            new Hook(
                    "extract/JsonPropertyReader.java",
                    "OData JSON Format 4.01: the annotation that names an object's type",
                    Set.of("@odata.type")),
            new Hook(
                    "link/ODataPath.java",
                    "OData 4.01, part 2: URL Conventions",
                    Set.of("@odata.id", "$ref", "$value", "$count", "$top", "$skip")),
            new Hook(
                    "check/ValueCheck.java", "JSON, RFC 8259: what its kinds of values are called", Set.of("a string")),
            new Hook("extract/UrlTemplates.java", "OData 4.01, part 2: URL Conventions", Set.of("$count")),
            new Hook("link/LinkOptions.java", "HTTP: the media type of raw bytes", Set.of("application/octet-stream")),
            new Hook(
                    "javamodel/WireConventions.java",
                    "HTTP: the headers that OpenAPI leaves out, too, and one that frames a message",
                    Set.of("accept", "authorization", "content-type", "content-length")),
            new Hook("javamodel/ResourceMethod.java", "JAX-RS: the class of a whole response", Set.of("Response")),
            new Hook("incremental/FileStamp.java", "java.nio.file: an attribute of files", Set.of("size")),
            new Hook("output/report/GitHubReport.java", "GitHub: a command of workflows", Set.of("error")),
            new Hook("output/report/ReportFormat.java", "how files in a format are called", Set.of("xml")),
            new Hook("output/report/SarifReport.java", "SARIF: a level of findings", Set.of("error")),
            new Hook("output/surface/DifferenceJson.java", "a key of our own format", Set.of("details")),
            new Hook("output/javapoet/PropertyMembers.java", "an attribute of Jackson's @JsonFormat", Set.of("shape")),
            new Hook("Dialects.java", "names of bundled dialects", Set.of("business-central", "graph")),
            new Hook("GenerationRequest.java", "the dialect where a request names none", Set.of("graph")),
            new Hook("extract/HtmlLinks.java", "HTML: the element of links", Set.of("a")),
            new Hook("extract/ObjectReader.java", "a message to users", Set.of("json object", "json representation")),
            new Hook("explain/Points.java", "an answer to users", Set.of("none")),
            new Hook("explain/TypeExplainer.java", "an answer to users", Set.of("open", "base type", "inherits from")),
            new Hook("explain/Uses.java", "an answer to users", Set.of("parameter")),
            new Hook("link/Decision.java", "an answer to users", Set.of("list of")),
            new Hook(
                    "link/Rule.java",
                    "sentences to users",
                    Set.of(
                            "a string",
                            "base type",
                            "base type of",
                            "inherits from",
                            "inherits from the",
                            "json representation",
                            "list of",
                            "open type",
                            "properties of")),
            new Hook("link/Witness.java", "an answer to users", Set.of("base type", "json representation")),
            new Hook("link/BaseChains.java", "messages to users", Set.of("base type")),
            new Hook("link/BaseTypes.java", "messages to users", Set.of("base type")),
            new Hook("link/EnumMerger.java", "a message to users", Set.of("list of")),
            new Hook("link/UndefinedTypes.java", "a message to users", Set.of("open type")),
            new Hook(
                    "diagnostic/IgnoreRule.java",
                    "messages to users",
                    Set.of("query parameters", "not supported", "request header")),
            new Hook("output/report/SarifReport.java", "JSON Schema: the key that names a schema", Set.of("$schema")),
            new Hook("triage/SeverityRule.java", "a word of our own configuration", Set.of("off")),
            new Hook("check/ExampleResponseCheck.java", "a message to users", Set.of("list of")),
            new Hook("check/RepresentationCheck.java", "messages to users", Set.of("json representation", "list of")),
            new Hook("check/ValueCheck.java", "messages to users", Set.of("list of", "not nullable")),
            new Hook("link/Singular.java", "an ending of English words", Set.of("sh")),
            new Hook("javamodel/Takable.java", "messages to users", Set.of("derived types", "derives from")),
            new Hook(
                    "javamodel/TypeDifference.java",
                    "messages to users",
                    Set.of("base type", "list of", "none", "open", "set of")),
            new Hook("javamodel/PropertyText.java", "a label in the Javadoc that we write", Set.of("allowed values")));

    private Hooks() {}

    /** The findings that no hook stands for. */
    static List<WordingRules.Finding> without(List<WordingRules.Finding> findings) {
        return findings.stream()
                .filter(found -> ALL.stream().noneMatch(hook -> covers(hook, found)))
                .toList();
    }

    /** What hooks list and nothing says any more. */
    static List<String> stale(List<WordingRules.Finding> findings) {
        Set<String> stale = new TreeSet<>();
        for (Hook hook : ALL) {
            hook.tokens().stream()
                    .filter(token ->
                            findings.stream().noneMatch(found -> found.token().equals(token) && covers(hook, found)))
                    .forEach(token -> stale.add(hook.file() + ' ' + token));
        }
        return List.copyOf(stale);
    }

    private static boolean covers(Hook hook, WordingRules.Finding found) {
        return hook.file().equals(found.file()) && hook.tokens().contains(found.token());
    }
}
