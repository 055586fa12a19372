package dev.stubdown.diagnostic;

import java.util.Locale;

/**
 * Every reason for which a table, a row, a list item, a code block or a page is left aside; there is no other. The text form is
 * {@code <family>/<kebab-case>}: {@code TABLE_GROUP_TITLE} is {@code table/group-title}.
 */
public enum IgnoreRule {
    PAGE_CONCEPTUAL("The page describes no type, enum or operation: it and all that stands on it."),
    TAB_OTHER("It stands in a tab behind the first of its group: the same once more, for another language."),
    NESTING_TOO_DEEP("More than a hundred lists or quotes stand around it."),
    HEAD_LIST("A list above the sections of a page that describes nothing but what has sections of its own."),
    QUOTE_NOTE("A list in a quoted note beside what was read."),
    LIST_BESIDE("A list in a section that said its say by a table, a code block or a sentence: it explains that."),
    LIST_SENTENCES(
            "A list whose items are mostly whole sentences, under a heading that no rule knows: it is for people."),
    LIST_WITHOUT_OPTION(
            "An item about query parameters that names no further option, or says that one is not supported."),
    SECTION_PROSE("It stands in a section that is for people only."),
    SECTION_EXAMPLES("A table or list in an example, or an example on the page of a type or enum."),
    TABLE_WITHOUT_ROWS("A table with nothing below its header."),
    TABLE_GROUP_TITLE("A row with nothing but an emphasised text in its first cell: the title of the rows below."),
    TABLE_NONE("A row that says that there is nothing to list."),
    ENUM_NOT_A_VALUE("A row of members that names none."),
    ENUM_REPEATED("A row of a member that is listed already."),
    HEADERS_OF_THE_RUNTIME("A request header that the HTTP client sets by itself."),
    METHODS_WITHOUT_LINK("A row of methods that leads to no page."),
    PARAMETERS_REPEATED("A row of a parameter that is listed already."),
    PERMISSIONS_WITHOUT_SCOPE("A row of permissions that names no scope: that kind of caller may not call."),
    CODE_HTTP_ON_TYPE("An HTTP message or path on the page of a type or enum: operations have pages of their own."),
    CODE_FURTHER_JSON(
            "JSON that is no whole HTTP message, beside the representation, table or messages that say more."),
    CODE_FRAGMENT(
            "A code block in which no line begins like an HTTP message: a header, a command, a part of a JSON or HTML text."),
    CODE_OTHER_LANGUAGE("A code block marked as written in a programming language.");

    private final String id;
    private final String description;

    IgnoreRule(String description) {
        int family = name().indexOf('_');
        this.id = (name().substring(0, family)
                        + '/'
                        + name().substring(family + 1).replace('_', '-'))
                .toLowerCase(Locale.ROOT);
        this.description = description;
    }

    /** The stable text form, such as {@code table/group-title}. */
    public String id() {
        return id;
    }

    /** What is left aside and why, in one sentence for people. */
    public String description() {
        return description;
    }
}
