package com.example.api;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * Lets requests reach their methods that percent-encode characters which stand in the paths as they are, such as
 * {@code %28} for a parenthesis: servers compare a path before they decode it. Servers that look for services or for
 * providers find this class by themselves; others have to be told of it.
 */
@Generated("dev.stubdown.Generator")
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public final class PathNormalization implements Feature {
    /** For servers. */
    public PathNormalization() {
    }

    @Override
    public boolean configure(FeatureContext context) {
        if (context.getConfiguration().isRegistered(Filter.class)) {
            return false;
        }
        context.register(Filter.class);
        return true;
    }

    /** Decodes the delimiters of a path, and nothing else, before a method is looked for. */
    @PreMatching
    @ConstrainedTo(RuntimeType.SERVER)
    public static final class Filter implements ContainerRequestFilter {
        /** The delimiters that the paths have. */
        private static final String DELIMITERS = "(),=";

        /** For servers. */
        public Filter() {
        }

        @Override
        public void filter(ContainerRequestContext context) {
            URI uri = context.getUriInfo().getRequestUri();
            String path = uri.getRawPath();
            int base = Math.min(path.length(), context.getUriInfo().getBaseUri().getRawPath().length());
            String decoded = path.substring(0, base) + decoded(path.substring(base));
            if (!decoded.equals(path)) {
                String query = uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery();
                context.setRequestUri(URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + decoded + query));
            }
        }

        /**
         * A path with its delimiters as they are.
         *
         * @param path as it was sent
         * @return the same path
         */
        private static String decoded(String path) {
            StringBuilder text = new StringBuilder(path.length());
            for (int i = 0; i < path.length(); i++) {
                char c = path.charAt(i);
                if (c == '%' && i + 2 < path.length()) {
                    int octet = 16 * Character.digit(path.charAt(i + 1), 16) + Character.digit(path.charAt(i + 2), 16);
                    if (DELIMITERS.indexOf(octet) >= 0) {
                        c = (char) octet;
                        i += 2;
                    }
                }
                text.append(c);
            }
            return text.toString();
        }
    }
}
