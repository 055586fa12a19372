package dev.stubdown.link;

import java.util.Set;

/** What kind of text makes a claim. */
public enum Witness {
    /** A page about the type itself. */
    TYPE_PAGE("page of the type"),
    /** A page that rather adds to a type that another page describes. */
    MODULE_PAGE("page of a module"),
    /** A page of an enum. */
    ENUM_PAGE("page of the enum"),
    /** A section about an enum on a page about something else. */
    ENUM_SECTION("section of a page"),
    /** A section of a page that collects enums. */
    ENUM_COLLECTION("page that collects enums"),
    /** A sentence of the subject's own page. */
    SENTENCE("sentence"),
    /** A metadata comment in front of a code block. */
    METADATA("metadata comment"),
    /** The page of a type that lists those that inherit from it. */
    BASE_PAGE("page of the base type"),
    /** A row of a table of the type's page. */
    ROW("table row"),
    /** A key of the type's JSON representation. */
    JSON_KEY("JSON representation"),
    /** A row or key of a type that inherits the property. */
    HEIR("repeated by a type that inherits it"),
    /** A key of the JSON representation of a type that inherits the property. */
    HEIR_JSON("JSON of a type that inherits it"),
    /** A row of a table of a request's body. */
    REQUEST_ROW("table of a request"),
    /** A key of a request's example. */
    REQUEST_KEY("example of a request"),
    /** Another type that a section links to. */
    LINK("link in the section"),
    /** The type that the first sentence of an operation's page links to. */
    OPENING("link in the page's first sentence"),
    /** A row of a type's table of operations. */
    METHODS_ROW("table of operations"),
    /** The type annotation of an example. */
    EXAMPLE("type annotation of the example"),
    /** Where the path leads in the model. */
    PATH("path"),
    /** The type of the response. */
    RESPONSE("type of the response"),
    /** The status codes of an example. */
    STATUS_LINE("status line of the example");

    /** What examples and representations show are values of a type and not its name. */
    private static final Set<Witness> SHOW_VALUES = Set.of(JSON_KEY, HEIR_JSON, REQUEST_KEY, EXAMPLE);

    private final String label;

    Witness(String label) {
        this.label = label;
    }

    /** True for text that shows a value: its JSON type fits several types. */
    public boolean showsValue() {
        return SHOW_VALUES.contains(this);
    }

    /** A few words for people. */
    public String label() {
        return label;
    }
}
