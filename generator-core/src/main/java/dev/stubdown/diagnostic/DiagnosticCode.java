package dev.stubdown.diagnostic;

import static dev.stubdown.diagnostic.Severity.ERROR;
import static dev.stubdown.diagnostic.Severity.INFO;
import static dev.stubdown.diagnostic.Severity.WARNING;

import java.util.Locale;

/**
 * Every fault that can be found, named after the fault and not after a documentation set. The text form is
 * {@code <family>/<kebab-case>}: {@code TABLE_MISSING_COLUMN} is {@code table/missing-column}.
 */
public enum DiagnosticCode {
    /** The file cannot be read. */
    PAGE_UNREADABLE(ERROR),
    /** The bytes are not UTF-8; windows-1252 was assumed. */
    PAGE_NOT_UTF8(WARNING),
    /** A symbolic link leads out of the documentation folders, or to where too many lead already. */
    PAGE_LINK_NOT_FOLLOWED(WARNING),
    /** What has the name of a page is a device, a pipe or a socket. */
    PAGE_NO_FILE(WARNING),
    /** A text is so long that nothing is looked for in it. */
    PAGE_LONG_TEXT(WARNING),
    /** No page links to the page. */
    PAGE_ORPHAN(INFO),
    /** The page is neither a type, an enum nor an operation. */
    PAGE_CONCEPTUAL(INFO),
    /** The page's front matter gives it another kind than its content. */
    PAGE_KIND_CONTRADICTED(WARNING),
    /** A pattern of the dialect looks too often at a text. */
    PAGE_PATTERN_LIMIT(WARNING),
    /** A text only holds the place of one. */
    PAGE_PLACEHOLDER(WARNING),
    /** The page has no front matter. */
    FRONTMATTER_MISSING(WARNING),
    /** The front matter does not end. */
    FRONTMATTER_UNCLOSED(WARNING),
    /** A key of the front matter has no value. */
    FRONTMATTER_EMPTY_VALUE(WARNING),
    /** A key stands twice in the front matter. */
    FRONTMATTER_DUPLICATE_KEY(WARNING),
    /** A line of the front matter is not YAML. */
    FRONTMATTER_MALFORMED(WARNING),
    /** The front matter lacks a key that every page should have. */
    FRONTMATTER_MISSING_KEY(WARNING),
    /** A value of the front matter is what a template left there. */
    FRONTMATTER_PLACEHOLDER(WARNING),
    /** The page has no heading of level 1. */
    HEADING_MISSING_TITLE(WARNING),
    /** A page has more than one heading of level 1. */
    HEADING_MULTIPLE_TITLES(WARNING),
    /** A section is missing that every page of its kind has. */
    HEADING_MISSING_SECTION(WARNING),
    /** A heading is nearly, but not quite, one that the dialect knows. */
    HEADING_MISSPELT(WARNING),
    /** A section stands behind one that it usually stands before. */
    HEADING_WRONG_ORDER(INFO),
    /** The heading of a section has not the level that such a section usually has. */
    HEADING_WRONG_LEVEL(INFO),
    /** Two headings of one section say the same. */
    HEADING_DUPLICATE(INFO),
    /** A heading is more than one level below the one above it. */
    HEADING_SKIPPED_LEVEL(INFO),
    /** Nothing stands below a heading. */
    HEADING_EMPTY_SECTION(INFO),
    /** A table stands where the dialect reads one, but lacks a column that it needs. */
    TABLE_MISSING_COLUMN(WARNING),
    /** A row has more cells than the table has columns. */
    TABLE_EXTRA_CELL(WARNING),
    /** A row has fewer cells than the table has columns. */
    TABLE_MISSING_CELL(WARNING),
    /** Two columns of a table have one title. */
    TABLE_DUPLICATE_COLUMN(WARNING),
    /** A cell is empty that the row cannot do without. */
    TABLE_EMPTY_CELL(WARNING),
    /** The header of a table has another number of cells than the line of hyphens below it. */
    TABLE_COLUMNS_DIFFER(WARNING),
    /** Lines look like a table, but no line of hyphens parts the header from the rows. */
    TABLE_MISSING_SEPARATOR(WARNING),
    /** A blank line parts a row from its table. */
    TABLE_DETACHED_ROW(WARNING),
    /** Some rows of a table begin or end with a bar, others do not. */
    TABLE_MISSING_BAR(INFO),
    /** The title of a group of rows stands above no row. */
    TABLE_STRAY_GROUP(INFO),
    /** A table has a header and no row. */
    TABLE_WITHOUT_ROWS(INFO),
    /** A section that should hold a table has none. */
    TABLE_MISSING(INFO),
    /** One type is defined twice, and the definitions differ. */
    TYPE_DUPLICATE(WARNING),
    /** A page lists properties, but nothing names the type that has them. */
    TYPE_UNNAMED(WARNING),
    /** Nothing defines the type that is used. */
    TYPE_UNDEFINED(WARNING),
    /** The text is not a type expression. */
    TYPE_UNREADABLE(WARNING),
    /** A type is, by way of others, its own base type. */
    TYPE_CYCLIC_BASE(ERROR),
    /** A type has far too many base types above it. */
    TYPE_LONG_LINEAGE(ERROR),
    /** Two sources give the type different base types. */
    TYPE_BASE_CONFLICT(WARNING),
    /** Sources write the name of the type in different letter case. */
    TYPE_NAME_CASE(INFO),
    /** The title and the metadata give the type different names. */
    TYPE_NAME_DIFFERS(INFO),
    /** The page and its metadata name different namespaces. */
    TYPE_NAMESPACE(WARNING),
    /** The text of a link and its target name different types. */
    TYPE_LINK_MISMATCH(WARNING),
    /** The text of a link writes the name of the type in other letter case than the type's own page. */
    TYPE_LINK_CASE(INFO),
    /** The type could be one of several; their common base type was taken. */
    TYPE_UNION(INFO),
    /** The text is not a name of a property. */
    PROPERTY_NAME_UNREADABLE(WARNING),
    /** One property is listed twice. */
    PROPERTY_DUPLICATE(WARNING),
    /** The table of a request gives a property another type than the page of the type. */
    PROPERTY_REQUEST_TYPE_DIFFERS(WARNING),
    /** Sources give one property different types. */
    PROPERTY_TYPE_CONFLICT(WARNING),
    /** A property repeats an inherited one with another type. */
    PROPERTY_OVERRIDES_INHERITED(WARNING),
    /** A property repeats an inherited one without saying so. */
    PROPERTY_REPEATS_INHERITED(INFO),
    /** A property is a string, but its description lists the values that it can have. */
    PROPERTY_LISTED_VALUES(INFO),
    /** A row has no description. */
    PROPERTY_MISSING_DESCRIPTION(INFO),
    /** The description of a row only holds the place of one. */
    PROPERTY_PLACEHOLDER_DESCRIPTION(WARNING),
    /** A JSON representation has a property that no table lists. */
    PROPERTY_ONLY_IN_JSON(WARNING),
    /** A property of a table is missing in the JSON representation. */
    PROPERTY_MISSING_IN_JSON(INFO),
    /** The JSON representation shows a value of another kind than the property's type. */
    PROPERTY_JSON_KIND_DIFFERS(WARNING),
    /** One enum is defined twice, and the members differ. */
    ENUM_DUPLICATE(WARNING),
    /** One enum lists a member twice. */
    ENUM_MEMBER_DUPLICATE(WARNING),
    /** Two members of one enum differ in letter case only. */
    ENUM_MEMBER_CASE(WARNING),
    /** Two enums have the same members, and the same is said of them. */
    ENUM_COPY(INFO),
    /** The values that a description lists are not the members of the enum. */
    ENUM_VALUES_DIFFER(WARNING),
    /** The description writes members of the enum in other letter case. */
    ENUM_VALUES_CASE(INFO),
    /** The description lists only some of the members of the enum. */
    ENUM_VALUES_INCOMPLETE(INFO),
    /** An enum lists no member. */
    ENUM_WITHOUT_MEMBERS(WARNING),
    /** A line of a request block has no HTTP method. */
    OPERATION_MISSING_METHOD(WARNING),
    /** A page of an operation has no request line. */
    OPERATION_MISSING_REQUEST_LINE(WARNING),
    /** A path is not well formed. */
    OPERATION_MALFORMED_PATH(WARNING),
    /** A path begins without a slash. */
    OPERATION_PATH_WITHOUT_SLASH(INFO),
    /** A request line has a whole URL, with its host, in place of a path. */
    OPERATION_ABSOLUTE_PATH(INFO),
    /** A blank stands in a path. */
    OPERATION_BLANK_IN_PATH(WARNING),
    /** One placeholder stands twice in a path, for different things. */
    OPERATION_PLACEHOLDER_REPEATED(INFO),
    /** No table describes an argument of a function call in a path. */
    OPERATION_ARGUMENT_UNDOCUMENTED(INFO),
    /** The table of path parameters has no row for a placeholder. */
    OPERATION_PLACEHOLDER_UNDOCUMENTED(INFO),
    /** In place of a permission stands a text that only holds its place. */
    OPERATION_PLACEHOLDER_PERMISSION(WARNING),
    /** The table of a type's operations gives another return type than the page of the operation. */
    OPERATION_METHOD_ROW_DIFFERS(INFO),
    /** A path has a sample value where a placeholder should stand. */
    OPERATION_SAMPLE_IN_PATH(WARNING),
    /** Pages write one path in different letter case, which makes it several. */
    OPERATION_PATH_CASE(WARNING),
    /** Nothing tells the type of the request body. */
    OPERATION_REQUEST_TYPE_UNKNOWN(WARNING),
    /** Nothing tells the type of the response body. */
    OPERATION_RESPONSE_TYPE_UNKNOWN(WARNING),
    /** Sources give the body of an operation different types. */
    OPERATION_TYPE_CONFLICT(WARNING),
    /** Several pages document one method and path. */
    OPERATION_DUPLICATE(INFO),
    /** Two request lines fit the same request, and neither is the narrower one. */
    OPERATION_AMBIGUOUS_PATH(WARNING),
    /** A page of an operation shows no request. */
    OPERATION_NO_EXAMPLE(INFO),
    /** No example of the page calls this request line. */
    OPERATION_TEMPLATE_WITHOUT_EXAMPLE(INFO),
    /** The page promises a body with a status code that means that there is none. */
    OPERATION_BODY_WITHOUT_CONTENT(WARNING),
    /** A parameter is listed that the path does not have. */
    OPERATION_PARAMETER_NOT_IN_PATH(WARNING),
    /** An example is not an HTTP message. */
    EXAMPLE_MALFORMED(WARNING),
    /** The body of an example is not JSON. */
    EXAMPLE_INVALID_JSON(WARNING),
    /** The JSON of an example is such that only a lenient reader takes it. */
    EXAMPLE_LENIENT_JSON(INFO),
    /** A JSON object of an example has one member twice. */
    EXAMPLE_DUPLICATE_KEY(WARNING),
    /** A blank line separates the headers of an example from its start line, so that they are its body. */
    EXAMPLE_BLANK_LINE_BEFORE_HEADERS(WARNING),
    /** No blank line separates the body of an example from its headers. */
    EXAMPLE_MISSING_BLANK_LINE(WARNING),
    /** A line among the headers of an example is no header. */
    EXAMPLE_MALFORMED_HEADER(WARNING),
    /** An example calls a request line in a way that the page does not document. */
    EXAMPLE_URL_INEXACT(INFO),
    /** The URL of an example fits none of the page's request lines. */
    EXAMPLE_URL_UNMATCHED(WARNING),
    /** The URL of an example fits request lines of other methods only. */
    EXAMPLE_WRONG_METHOD(WARNING),
    /** An example calls another version of the API than the others. */
    EXAMPLE_OTHER_VERSION(WARNING),
    /** The page names other status codes than the one that its example shows. */
    EXAMPLE_WRONG_STATUS(WARNING),
    /** A response with a status that has no body shows one. */
    EXAMPLE_UNEXPECTED_BODY(WARNING),
    /** A response shows no body though the page promises one. */
    EXAMPLE_MISSING_BODY(INFO),
    /** A request without a response, or a response without a request. */
    EXAMPLE_UNPAIRED(INFO),
    /** The Content-Type of an example is not that of its body. */
    EXAMPLE_WRONG_CONTENT_TYPE(WARNING),
    /** The metadata does not say that the body is a list. */
    EXAMPLE_MISSING_COLLECTION_MARK(INFO),
    /** Two examples of a set have the same name. */
    EXAMPLE_DUPLICATE_NAME(INFO),
    /** The metadata of an example writes the type in other letter case than the docs. */
    EXAMPLE_METADATA_TYPE_CASE(WARNING),
    /** An example names a type that no page defines. */
    EXAMPLE_TYPE_UNKNOWN(WARNING),
    /** An example names a type in other letter case than the docs. */
    EXAMPLE_TYPE_CASE(WARNING),
    /** The body of an example has a property that its type does not list. */
    EXAMPLE_UNKNOWN_PROPERTY(WARNING),
    /** The body of an example has a property in other letter case than the docs. */
    EXAMPLE_PROPERTY_CASE(WARNING),
    /** A value in the body of an example is of another kind than the property's type. */
    EXAMPLE_WRONG_TYPE(WARNING),
    /** A value in the body of an example is none of the property's type. */
    EXAMPLE_WRONG_VALUE(WARNING),
    /** A property that the docs say is not nullable is null in an example. */
    EXAMPLE_NULL_NOT_ALLOWED(WARNING),
    /** The body of an example's request lacks a property that the page says is required. */
    EXAMPLE_MISSING_REQUIRED(WARNING),
    /** The generated type does not take a value in the body of an example. */
    EXAMPLE_NOT_READABLE(WARNING),
    /** The generated type writes other JSON than it read from the body of an example. */
    EXAMPLE_CHANGED_VALUE(WARNING),
    /** An example shows a body that the method of the generated interface does not have. */
    EXAMPLE_WITHOUT_TYPE(WARNING),
    /** A link leads to a file that is not there. */
    LINK_BROKEN(ERROR),
    /** A link writes the name of its file in another letter case. */
    LINK_CASE(WARNING),
    /** The page that a link leads to has no such anchor. */
    LINK_MISSING_ANCHOR(WARNING),
    /** A link leads to a file outside of the documentation folders. */
    LINK_OUTSIDE(INFO),
    /** A reference link has no definition. */
    LINK_UNDEFINED_REFERENCE(WARNING),
    /** The target of a link is no path and no address. */
    LINK_MALFORMED(WARNING),
    /** The file of a picture is not there. */
    LINK_IMAGE_MISSING(ERROR),
    /** The file that should be included is not there. */
    LINK_INCLUDE_MISSING(ERROR),
    /** A Java name had to be changed because another has it already. */
    CONFIG_NAME_CLASH(WARNING),
    /** A type has more properties than a Java record can have. */
    CONFIG_TOO_LARGE_FOR_RECORD(INFO),
    /** There is more of something than a Java class may hold, and the rest is left out. */
    CONFIG_OVER_LIMIT(ERROR),
    /** Metadata in a comment is not valid JSON. */
    PAGE_INVALID_METADATA(WARNING),
    /** Metadata in a comment is such JSON that only a lenient reader takes it. */
    PAGE_LENIENT_METADATA(INFO),
    /** A table stands where no rule of the dialect reads one. */
    TABLE_UNCLASSIFIED(INFO),
    /** A list stands where no rule of the dialect reads one. */
    PAGE_LIST_UNCLASSIFIED(INFO),
    /** A code block stands where no rule of the dialect reads one. */
    PAGE_CODE_UNCLASSIFIED(INFO),
    /** A type that the user leaves out is referred to by something that stays. */
    CONFIG_TYPE_LEFT_OUT(INFO),
    /** A type is generated although an imported model has it, or two of these have it differently. */
    CONFIG_TYPE_NOT_SHARED(INFO),
    /** A key that the file's format does not have. */
    CONFIG_UNKNOWN_KEY(ERROR),
    /** A value that its key does not take. */
    CONFIG_WRONG_VALUE(ERROR),
    /** A comment that should suppress findings cannot be understood. */
    CONFIG_UNKNOWN_SUPPRESSION(WARNING),
    /** A comment, or an entry of the configuration, suppresses findings that are not there. */
    CONFIG_UNUSED_SUPPRESSION(WARNING),
    /** The file is not YAML. */
    CONFIG_NOT_YAML(ERROR);

    private final Severity severity;
    private final String id;

    DiagnosticCode(Severity severity) {
        this.severity = severity;
        int family = name().indexOf('_');
        this.id = (name().substring(0, family)
                        + '/'
                        + name().substring(family + 1).replace('_', '-'))
                .toLowerCase(Locale.ROOT);
    }

    /** The severity that a finding has unless the configuration says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What stands in front of the slash, such as {@code table}. */
    public String family() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The stable text form, such as {@code table/missing-column}. */
    public String id() {
        return id;
    }
}
