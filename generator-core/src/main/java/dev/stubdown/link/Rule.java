package dev.stubdown.link;

import java.util.Locale;

/** Every rule by which the linker decides, with a sentence for people. The text form is that of {@link #id()}; docs/explain.md lists them all. */
public enum Rule {
    TYPE_PAGE("A page describes the type; of several, one about the type itself with the most rows comes first."),
    TYPE_IMPLIED(
            "No page is about the type, but the body of a request is described, or rows name the type as the one that declares them."),
    TYPE_IMPLIED_BASE("No page defines it; it is the base of all types with a key by the documentation style."),
    TYPE_IMPORTED("No page defines it; the model of another module does."),
    TYPE_UNDEFINED(
            "It is used and no page defines it; it is taken as an open type, so that whoever uses it still can."),

    ENUM_PAGE("A page of its own lists the members."),
    ENUM_SECTION("A section of the page of a type or an operation lists the members."),
    ENUM_COLLECTION("A section of a page that collects enums lists the members."),
    ENUM_OF_VALUES("No page defines it; its members are the values that the description of a property lists."),
    ENUM_VALUES_ADDED("Descriptions of properties list members that the enum's own list lacks."),

    BASE_SENTENCE("A sentence of the type's page names the base type."),
    BASE_METADATA("The metadata names the base type, and no sentence does."),
    BASE_NEARER_METADATA("The sentence names only the base of all types with a key, and the metadata a nearer one."),
    BASE_CLAIM(
            "The page of the base type lists the type among those that inherit from it, and the type's own page names none, or only the base of all."),
    BASE_DECLARING(
            "The table of a request goes from the root of the hierarchy down, and its rows name this base type in front of the type."),
    BASE_KEY(
            "Nothing names a base type, but two of four signs say that objects have a key: the metadata names it, a row bears its name, there are operations, paths select by it."),
    BASE_NAVIGATED(
            "Nothing names a base type, but a table of navigation properties refers to the type, as it does to types with a key."),
    BASE_CYCLE("What was told would make the type its own base type."),
    BASE_NONE("Nothing names a base type, and there are too few signs of a key."),

    PROPERTY_ROW("A table lists it; the first row of the page that describes the type best counts."),
    PROPERTY_JSON("No table lists it, but the JSON representation shows it."),
    PROPERTY_PATH("Neither table nor JSON has it, but paths go through it to another entity."),
    PROPERTY_IMPLIED_KEY("The base of all types with a key has the key."),
    PROPERTY_PATH_LIST("What says the type has one object, but a path selects by a key or returns a list."),

    READING_SCALAR("The text is a word for a scalar type."),
    READING_SHOWN("JSON shows a value of that type, or the word for it."),
    READING_LINK("The link leads to the page or the section that defines the type."),
    READING_LINK_TEXT("The text of the link is the name of a type, and the link does not lead to that type's page."),
    READING_NAME("The text is the name of the type."),
    READING_PLURAL("The text is the plural of the type's name, which means a list."),
    READING_UNION(
            "The text has several types; their nearest common base type is taken, or any JSON where there is none."),
    READING_ENUM_NAME("The text names an enum."),
    READING_ENUM_SAME(
            "The text is a string or some enum, and the values that the description lists are those of this one."),
    READING_ENUM_VALUES("The text names no type, and the description lists values; an enum is made of them."),
    READING_ENUM_WORD("The text speaks of an enum, and nothing lists its values; a string takes any."),
    READING_UNREADABLE("The text is not understood; any JSON is taken."),

    KIND_REFERENCE("The path ends in a reference, by OData's grammar."),
    KIND_STREAM("The path ends in raw bytes, by OData's grammar."),
    KIND_COUNT("The path ends in a number of objects, by OData's grammar."),
    KIND_CALL_PAGE("The title or the name of the page says that it is about a call."),
    KIND_CALL_ARGUMENTS("The request line calls a function with arguments."),
    KIND_CALL_REST(
            "The last segment is no property of the type in front of it, and nothing but a call can stand there."),
    KIND_BODY("A GET is of one object or of a list, as its body is."),
    KIND_METHOD("Method and path say it."),

    RESPONSE_NONE("Nothing says that there is a body."),
    RESPONSE_SENTENCE("A sentence about the response names the type."),
    RESPONSE_COMMENT("The metadata of the example names the type, and no sentence does."),
    RESPONSE_VAGUE_SENTENCE(
            "The sentence only speaks of text or JSON, and the metadata of the example names the type."),
    RESPONSE_ELDER("Sentence and metadata name types of which one inherits from the other; the base type fits both."),
    RESPONSE_LIST_COMMENT(
            "Sentence and metadata contradict each other; the example is a list, and only the metadata says so."),
    RESPONSE_CONFIRMED_COMMENT(
            "Sentence and metadata contradict each other; the table of operations agrees with the metadata."),
    RESPONSE_CONFLICTING_SENTENCE(
            "Sentence and metadata contradict each other, and nothing takes the side of the metadata."),
    RESPONSE_EXAMPLE("Only the body of the example names the type."),
    RESPONSE_TABLE("Only the table of operations of a type's page names the type."),
    RESPONSE_STREAM("The path ends in raw bytes."),
    RESPONSE_COUNT("The path ends in a number of objects."),
    RESPONSE_RAW("The body of the example is not JSON, and nothing names a type."),
    RESPONSE_PATH("The page names no type; the path leads to one."),
    RESPONSE_PATH_NARROWS("The page names a base type of the one that the path leads to."),
    RESPONSE_PATH_CONTRADICTS(
            "The page names an unrelated type; the path is believed, since every step of it follows from the model."),
    RESPONSE_COMMON("Several pages document the operation; the nearest common base type fits them all."),

    LIST_EXAMPLE("The body of the example is a list."),
    LIST_KEY("The path ends in a key; only words and example together make a list of that."),
    LIST_MIXED("The page has lines of both sorts, so that each follows its path."),
    LIST_WORDS("The words of the page say it, and path or example do not both contradict."),
    LIST_PATH("The path says it, and the example does not contradict."),

    REQUEST_METHOD("Requests of this method have no body."),
    REQUEST_ABSENT("The page says that there is no body."),
    REQUEST_NOTHING("The page tells of no body."),
    REQUEST_RAW_WORDS("The page says that the body is raw bytes."),
    REQUEST_RAW_PATH("The path ends in raw bytes."),
    REQUEST_SENTENCE("A sentence about the body names the type."),
    REQUEST_PATH_CONTRADICTS(
            "The page names an unrelated type; the path is believed, since every step of it follows from the model."),
    REQUEST_RESPONSE("No sentence names the type; the response has one, and what is sent is what comes back."),
    REQUEST_LINK("The section links to the type, and the path does not lead to something else."),
    REQUEST_OPENING("The first sentence of the page links to the type, and the path does not lead to something else."),
    REQUEST_PATH("The page names no type; the path leads to one."),
    REQUEST_ROWS("The listed rows are parameters, and not properties of a known type."),
    REQUEST_WRAPPED("The example nests the listed rows in one parameter, whose type they describe."),
    REQUEST_REFERENCE("The body is a link to an object, by OData's grammar."),
    REQUEST_UNKNOWN("Nothing tells the type of the body."),
    REQUEST_COMMON("Several pages document the operation; the nearest common base type fits them all."),

    STATUS_SENTENCE("Sentences name the status codes."),
    STATUS_EXAMPLE("Sentences name no status code of success, and examples show some."),
    STATUS_NONE("The page names no status code."),

    OWNER_TABLE("The table of operations of the type's page lists the operation."),
    OWNER_FILE("The page's file is named after the type."),
    OWNER_BODY("The type is that of a body."),
    OWNER_NONE("Nothing tells a type to group the operation by."),

    PRIMARY_ONLY("Only this page documents the operation."),
    PRIMARY_PLACEHOLDER("Its request line has placeholders, where others have sample values."),
    PRIMARY_PATH("It is about the type that the path leads to."),
    PRIMARY_ELDEST("It is about the type that those of the other pages inherit from."),
    PRIMARY_MODULE("It does not belong to a module, which rather adds to what other pages describe."),
    PRIMARY_NAME("Its file is named after the type of the operation."),
    PRIMARY_LINES("It has the fewest request lines."),
    PRIMARY_FIRST("It comes first by its name.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** The stable text form, such as {@code base/nearer-metadata}. */
    public String id() {
        int family = name().indexOf('_');
        return (name().substring(0, family) + '/' + name().substring(family + 1).replace('_', '-'))
                .toLowerCase(Locale.ROOT);
    }

    /** When the rule applies. */
    public String sentence() {
        return sentence;
    }
}
