package dev.stubdown.javamodel;

import org.jspecify.annotations.Nullable;

/**
 * Which properties that the docs do not list the objects of one type keep.
 *
 * @param everything all of them
 * @param mark those whose names hold it; null where that is not asked for
 * @param ofUnknownTypes all of those of an object whose type the docs do not list
 */
record Unlisted(boolean everything, @Nullable String mark, boolean ofUnknownTypes) {

    /**
     * What objects keep.
     *
     * @param open the docs say that their type is open
     * @param named messages name their type, since they may be of a derived one
     */
    static Unlisted of(KeepUnlisted option, WireConventions conventions, boolean open, boolean named) {
        return switch (option) {
            case ALL -> new Unlisted(true, null, named);
            case OPEN -> new Unlisted(open, conventions.annotationMark(), named);
            case NONE -> new Unlisted(false, null, named);
        };
    }

    /** True where objects need a place to keep properties. */
    boolean any() {
        return everything || mark != null || ofUnknownTypes;
    }
}
