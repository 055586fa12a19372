package dev.stubdown;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumType;

/**
 * How much was read.
 *
 * @param pages files that were found, readable or not
 * @param types object types of the model
 * @param enums enum types of the model
 * @param operations operations of the model
 */
public record Counts(int pages, int types, int enums, int operations) {

    /** The counts of a model that came from so many pages. */
    public static Counts of(int pages, ApiModel model) {
        int enums =
                (int) model.types().stream().filter(EnumType.class::isInstance).count();
        return new Counts(
                pages, model.types().size() - enums, enums, model.operations().size());
    }
}
