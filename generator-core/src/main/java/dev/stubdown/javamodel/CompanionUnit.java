package dev.stubdown.javamodel;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A small class beside the interfaces.
 *
 * @param kind which one it is
 * @param of the generated class that it is about; null where it is about none
 * @param members what it calls of generated classes, by what that does
 */
public record CompanionUnit(
        JavaName name, Kind kind, @Nullable JavaName of, SortedMap<String, String> members) implements JavaUnit {

    /** What {@link Kind#PAGES} calls to get the elements of a page. */
    public static final String ELEMENTS = "elementsGetter";

    /** The class of the body that {@link Kind#EXCEPTION_FILTER} reads. */
    public static final String BODY = "bodyClass";

    /** What {@link Kind#PAGES} calls to get the address of the next page. */
    public static final String NEXT = "linkGetter";

    public CompanionUnit {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** The classes that there are. */
    public enum Kind {
        /** Goes through all pages of a collection. */
        PAGES,
        /** An exception with the body of a failure. */
        EXCEPTION,
        /** Makes any client throw that exception. */
        EXCEPTION_FILTER,
        /** Makes a client of MicroProfile throw that exception. */
        EXCEPTION_MAPPER,
        /** The annotation for an HTTP method that JAX-RS has none for. */
        HTTP_METHOD
    }

    @Override
    public String path() {
        return name.path();
    }
}
