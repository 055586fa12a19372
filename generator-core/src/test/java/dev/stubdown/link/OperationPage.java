package dev.stubdown.link;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.fact.BodyFact;
import dev.stubdown.fact.MethodFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.ParameterFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.fact.RequestLine.PlaceholderFact;
import dev.stubdown.fact.ResponseFact;
import dev.stubdown.fact.ResponseFact.BodyShape;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Example;
import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.ParameterIn;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a page of operations, for tests. Lines count up within the page. */
final class OperationPage {

    private final String file;
    private final List<RequestLine> lines = new ArrayList<>();
    private final List<ParameterFact> parameters = new ArrayList<>();
    private final List<PropertyFact> rows = new ArrayList<>();
    private final List<PropertyFact> keys = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<MethodFact> methods = new ArrayList<>();
    private List<Integer> statuses = List.of();
    private List<Integer> exampleStatuses = List.of();
    private BodyShape shape = BodyShape.NONE;
    private @Nullable TypeExpression prose;
    private @Nullable TypeExpression comment;
    private @Nullable TypeExpression named;
    private @Nullable TypeExpression mentioned;
    private @Nullable TypeExpression subject;
    private @Nullable String wrapper;
    private boolean wrapsCollection;
    private boolean call;
    private boolean body;
    private boolean absent;
    private boolean stream;
    private boolean empty;
    private int line = 1;

    private OperationPage(String file) {
        this.file = file;
    }

    /** A page with a request line for each {@code METHOD /path}. */
    static OperationPage page(String file, String... requests) {
        OperationPage page = new OperationPage(file);
        for (String request : requests) {
            page.lines.add(requestLine(request, page.next()));
        }
        return page;
    }

    /** A request line by itself. */
    static RequestLine requestLine(String request) {
        return requestLine(request, SourceSpan.startOf("page.md"));
    }

    private static RequestLine requestLine(String request, SourceSpan source) {
        String[] words = request.split("[ ?]", 2);
        int query = words[1].indexOf('?');
        PathTemplate path = PathTemplate.parse(query < 0 ? words[1] : words[1].substring(0, query));
        List<String> queryKeys = new ArrayList<>();
        if (query >= 0) {
            for (String pair : words[1].substring(query + 1).split("&")) {
                queryKeys.add(pair.split("=")[0]);
            }
        }
        return new RequestLine(
                HttpMethod.valueOf(words[0]),
                path,
                placeholders(path, source),
                query < 0 ? "" : words[1].substring(query + 1),
                queryKeys,
                List.of(),
                source);
    }

    private static List<PlaceholderFact> placeholders(PathTemplate path, SourceSpan source) {
        List<PlaceholderFact> placeholders = new ArrayList<>();
        for (PathTemplate.Segment segment : path.segments()) {
            String before = "";
            for (PathTemplate.Part part : segment.parts()) {
                if (part instanceof PathTemplate.Placeholder placeholder) {
                    boolean argument = before.contains("(") || before.contains(",");
                    placeholders.add(new PlaceholderFact(
                            '{' + placeholder.name() + '}', argument, before.endsWith("'"), false, source));
                }
                before = part.toString();
            }
        }
        return placeholders;
    }

    private SourceSpan next() {
        return new SourceSpan(file, line++, 1, 0);
    }

    OperationPage call() {
        call = true;
        return this;
    }

    OperationPage prose(TypeExpression type, int... codes) {
        prose = type;
        return statuses(codes);
    }

    OperationPage comment(TypeExpression type) {
        comment = type;
        return this;
    }

    OperationPage statuses(int... codes) {
        statuses = Arrays.stream(codes).boxed().toList();
        return this;
    }

    OperationPage shown(BodyShape bodyShape, int... codes) {
        shape = bodyShape;
        exampleStatuses = Arrays.stream(codes).boxed().toList();
        return this;
    }

    OperationPage emptyResponse() {
        empty = true;
        return this;
    }

    OperationPage body(TypeExpression type) {
        body = true;
        named = type;
        return this;
    }

    OperationPage noBody() {
        body = true;
        absent = true;
        return this;
    }

    OperationPage streamBody() {
        body = true;
        stream = true;
        return this;
    }

    OperationPage wrapped(String key, TypeExpression type) {
        wrapper = key;
        mentioned = type;
        return this;
    }

    OperationPage subject(TypeExpression type) {
        subject = type;
        return this;
    }

    OperationPage row(String name, TypeExpression type) {
        body = true;
        rows.add(property(name, type, Evidence.TABLE));
        return this;
    }

    OperationPage exampleKey(String name, TypeExpression type) {
        body = true;
        keys.add(property(name, type, Evidence.EXAMPLE));
        return this;
    }

    OperationPage parameter(ParameterIn in, String name, @Nullable TypeExpression type) {
        parameters.add(new ParameterFact(
                name, in, type, null, List.of(), Prose.plain("About " + name + '.'), Evidence.TABLE, next()));
        return this;
    }

    OperationPage example(String method, String url) {
        examples.add(new Example(
                url, new Example.ExampleRequest(HttpMethod.valueOf(method), url, List.of(), null), null, next()));
        return this;
    }

    /** The page of the type lists this page. */
    OperationPage listedBy(QualifiedName owner, @Nullable TypeExpression returns) {
        methods.add(new MethodFact(owner, file, returns, SourceSpan.startOf(file)));
        return this;
    }

    private PropertyFact property(String name, TypeExpression type, Evidence evidence) {
        return new PropertyFact(
                name,
                type,
                PropertyFact.Group.STRUCTURAL,
                null,
                false,
                false,
                null,
                false,
                false,
                null,
                List.of(),
                Prose.NONE,
                evidence,
                next());
    }

    PageFacts facts() {
        SourceSpan source = SourceSpan.startOf(file);
        BodyFact bodyFact = new BodyFact(
                absent,
                named,
                source,
                mentioned,
                false,
                rows,
                keys,
                null,
                wrapper,
                wrapsCollection,
                stream,
                List.of(),
                source);
        ResponseFact response = new ResponseFact(
                statuses,
                exampleStatuses,
                empty,
                prose,
                comment,
                null,
                shape,
                List.of(),
                List.of(),
                Prose.NONE,
                source,
                source,
                source);
        String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        OperationFact operation = new OperationFact(
                name,
                name,
                Prose.NONE,
                false,
                call,
                false,
                FactPages.NAMESPACE,
                lines,
                parameters,
                body ? bodyFact : null,
                response,
                List.of(),
                examples,
                subject,
                source);
        return new PageFacts(
                file,
                PageFacts.Kind.OPERATION,
                List.of(),
                List.of(),
                List.of(operation),
                methods,
                Coverage.NONE,
                List.of());
    }
}
