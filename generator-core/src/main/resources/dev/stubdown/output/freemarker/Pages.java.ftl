package ${packageName};

import ${ofPackage}.${of};
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a collection that comes page by page. A page is asked for when one of its elements is
 * wanted, and not before. Each iteration begins with the first page, and asks for the others again.
 *
 * @param <T> the type of an element
 */
@Generated("dev.stubdown.Generator")
public final class ${name}<T> implements Iterable<T> {
    /** The page to begin with. */
    private final ${of}<T> first;

    /** Gets the page that a link leads to. */
    private final Function<String, ${of}<T>> reader;

    /**
     * Makes the elements of pages.
     *
     * @param first the page to begin with
     * @param reader gets the page that a link leads to
     */
    private ${name}(${of}<T> first, Function<String, ${of}<T>> reader) {
        this.first = first;
        this.reader = reader;
    }

    /**
     * The elements of a page and of all that follow it, which somebody else reads.
     *
     * @param <T> the type of an element
     * @param first the page to begin with
     * @param reader gets the page that a link leads to; the link is as the page before has it
     * @return the elements
     */
    public static <T> ${name}<T> of(${of}<T> first, Function<String, ${of}<T>> reader) {
        return new ${name}<>(first, reader);
    }

    /**
     * The elements of a page and of all that follow it, which a client reads. A link may be relative to the
     * address of the API. One that leads to another host is not followed, since the client would send what
     * it authenticates with.
     *
     * @param <T> the type of an element
     * @param first the page to begin with
     * @param client reads the pages; stays open
     * @param api the address of the API, such as {@code https://api.example.com/v1/}
     * @param type of a page: {@code new GenericType<>() {}}
     * @return the elements
     */
    public static <T> ${name}<T> of(${of}<T> first, Client client, URI api, GenericType<${of}<T>> type) {
        return of(first, link -> client.target(resolved(api, link))
                .request(MediaType.APPLICATION_JSON_TYPE)
                .get(type));
    }

    /**
     * Where a page is.
     *
     * @param api the address of the API
     * @param link to the page
     * @return the address of the page, which is on the host of the API
     */
    private static URI resolved(URI api, String link) {
        URI page = api.resolve(link);
        boolean same = String.valueOf(api.getScheme()).equalsIgnoreCase(page.getScheme())
                && String.valueOf(api.getAuthority()).equalsIgnoreCase(page.getAuthority());
        if (!same) {
            throw new IllegalStateException("The next page is not on the host of " + api + ": " + link);
        }
        return page;
    }

    /**
     * The pages themselves.
     *
     * @return the pages, each asked for when it is wanted
     */
    public Iterable<${of}<T>> pages() {
        return () -> new PageIterator<>(first, reader);
    }

    /**
     * The elements as a stream.
     *
     * @return the elements in their order
     */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<T> iterator() {
        Iterator<${of}<T>> pages = pages().iterator();
        return new Iterator<>() {
            private Iterator<T> elements = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!elements.hasNext() && pages.hasNext()) {
                    List<T> page = pages.next().${elementsGetter}();
                    elements = page == null ? Collections.emptyIterator() : page.iterator();
                }
                return elements.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return elements.next();
            }
        };
    }

    /**
     * Goes from page to page.
     *
     * @param <T> the type of an element
     */
    private static final class PageIterator<T> implements Iterator<${of}<T>> {
        /** Gets the page that a link leads to. */
        private final Function<String, ${of}<T>> reader;

        /** The first page, until it is taken. */
        private @Nullable ${of}<T> given;

        /** Where the next page is; null behind the last one. */
        private @Nullable String link;

        /**
         * Begins at a page.
         *
         * @param first the page
         * @param reader gets the page that a link leads to
         */
        PageIterator(${of}<T> first, Function<String, ${of}<T>> reader) {
            this.given = first;
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            return given != null || link != null;
        }

        @Override
        public ${of}<T> next() {
            ${of}<T> page = given;
            if (page == null) {
                if (link == null) {
                    throw new NoSuchElementException();
                }
                page = reader.apply(link);
            }
            String next = page.${linkGetter}();
            if (next != null && next.equals(link)) {
                throw new IllegalStateException("The page links to itself: " + next);
            }
            given = null;
            link = next;
            return page;
        }
    }
}
