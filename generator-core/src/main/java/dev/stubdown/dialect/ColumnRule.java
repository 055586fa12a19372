package dev.stubdown.dialect;

import java.util.Map;

/**
 * How a table's columns are titled.
 *
 * @param titles for each column that a kind of table can have, what its title matches as a whole
 */
public record ColumnRule(Map<Column, Phrase> titles) {

    /** Matches no column. */
    public static final ColumnRule NONE = new ColumnRule(Map.of());

    public ColumnRule {
        titles = Map.copyOf(titles);
    }

    /** What a column tells of its row. */
    public enum Column {
        NAME,
        TYPE,
        VALUE,
        DESCRIPTION,
        REQUIRED
    }
}
