package dev.stubdown.output.modeljson;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Tally;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.Example;
import dev.stubdown.model.Example.ExampleRequest;
import dev.stubdown.model.Example.ExampleResponse;
import dev.stubdown.model.Example.Header;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Parameter;
import dev.stubdown.model.Property;
import dev.stubdown.model.Prose;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeRef;
import dev.stubdown.model.WebAddress;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.ParameterIn;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One small model in which every key of the format is said once. */
final class ModelFixture {

    static final SourceSpan PLACE = new SourceSpan("resources/book.md", 3, 1, 12);
    private static final QualifiedName BOOK = QualifiedName.parse("shop.book");
    private static final QualifiedName ITEM = QualifiedName.parse("shop.item");
    private static final List<Evidence> TOLD = List.of(Evidence.TABLE, Evidence.JSON);

    private ModelFixture() {}

    static ModelDocument document() {
        Tally tally = new Tally(3, 2, 1);
        Coverage coverage =
                new Coverage(tally, tally, tally, tally, tally, new TreeMap<>(Map.of("b-rule", 2, "a-rule", 1)));
        Diagnostic late = Diagnostic.of(DiagnosticCode.LINK_BROKEN, PLACE, "A link leads nowhere.")
                .withFound("boook.md", "book.md")
                .withHint("did you mean 'book.md'?")
                .withRelated(List.of(SourceSpan.startOf("api/a.md")));
        Diagnostic early =
                Diagnostic.of(DiagnosticCode.PAGE_NOT_UTF8, SourceSpan.startOf("api/a.md"), "Not \"UTF-8\".");
        return new ModelDocument(model(), coverage, List.of(late, early), "1.2.3");
    }

    static ApiModel model() {
        return new ApiModel(List.of(book(), colour()), List.of(sell()));
    }

    private static ObjectType book() {
        return new ObjectType(
                BOOK,
                ITEM,
                true,
                true,
                true,
                true,
                TOLD,
                described(),
                List.of(property("title", true), property("isbn", null)),
                PLACE,
                List.of(SourceSpan.startOf("api/a.md")));
    }

    private static Property property(String name, Boolean nullable) {
        TypeRef type = TypeRef.of(ScalarType.STRING).withCollection(nullable != null);
        return new Property(
                name,
                type,
                true,
                true,
                true,
                nullable,
                true,
                true,
                "",
                List.of("x"),
                true,
                true,
                TOLD,
                Prose.plain("Its " + name),
                PLACE);
    }

    private static EnumType colour() {
        EnumMember red = new EnumMember("dark red", "0", Prose.plain("Red."), true, TOLD, PLACE);
        EnumMember blue = new EnumMember("blue", null, Prose.NONE, List.of(), PLACE);
        return new EnumType(
                QualifiedName.parse("shop.colour"),
                true,
                true,
                TOLD,
                Prose.plain("A colour."),
                List.of(red, blue),
                true,
                true,
                PLACE,
                List.of(PLACE));
    }

    private static Operation sell() {
        List<Header> headers = List.of(new Header("Accept", "application/json"));
        Example example = new Example(
                "sell_book",
                new ExampleRequest(HttpMethod.POST, "https://shop.example/books", headers, "{}"),
                new ExampleResponse(200, headers, "{\"a\": 1}", true),
                PLACE);
        Parameter id = new Parameter(
                "bookId",
                ParameterIn.PATH,
                TypeRef.of(ScalarType.STRING),
                true,
                "{id}",
                Prose.plain("The book."),
                true,
                List.of(Evidence.PATH),
                PLACE);
        RequestBody body = new RequestBody(
                null, List.of(property("price", false)), "sale", List.of("application/json"), true, TOLD);
        Response done = new Response(
                201,
                TypeRef.of(BOOK),
                List.of("application/json"),
                List.of("Location"),
                Prose.plain("Sold."),
                true,
                TOLD);
        Response unknown = new Response(null, null, List.of(), List.of(), Prose.NONE, false, List.of());
        return new Operation(
                "book-sell",
                "Sell",
                Prose.plain("Sells a book."),
                HttpMethod.POST,
                PathTemplate.parse("/books/{bookId}/sell(at='{time}')"),
                OperationKind.ACTION,
                BOOK,
                true,
                List.of(id),
                body,
                List.of(done, unknown),
                List.of(new Operation.Permission("Application", List.of("Book.Sell"))),
                List.of(example),
                List.of(new Operation.Variant(PLACE, TypeRef.of(ITEM), null)),
                PLACE);
    }

    /** One of each block and inline that there is. */
    private static Prose described() {
        List<Prose.Inline> words = List.of(
                new Prose.Text("With “quotes”, "),
                new Prose.Code("\\"),
                new Prose.LineBreak(),
                new Prose.Emphasis(List.of(new Prose.Link(
                        List.of(new Prose.Text("a colour")),
                        new Prose.TypeTarget(QualifiedName.parse("shop.colour"))))),
                new Prose.Link(List.of(new Prose.Text("more")), new Prose.PageTarget("concepts.md", "books")),
                new Prose.Link(List.of(new Prose.Text("all")), new Prose.PageTarget("concepts.md", null)),
                new Prose.Link(List.of(), new WebAddress("https://example.org/a?b=c#d")));
        Prose.Item item = new Prose.Item(List.of(new Prose.Paragraph(words)));
        Prose.Row row = new Prose.Row(List.of(new Prose.Cell(words), new Prose.Cell(List.of())));
        return new Prose(
                "A book.\n\nWith “quotes”, \\ and \u2028.",
                List.of(
                        new Prose.Paragraph(List.of(new Prose.Text("A book."))),
                        new Prose.ItemList(true, List.of(item)),
                        new Prose.ItemList(false, List.of(item)),
                        new Prose.Table(row, List.of(row)),
                        new Prose.CodeBlock(List.of("a {", "  b")),
                        new Prose.Quote("Note", List.of(new Prose.Paragraph(words))),
                        new Prose.Quote("", List.of())));
    }
}
