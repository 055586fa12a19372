package com.example.support;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Locale;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Makes a client throw {@link ApiException} where a request fails: it is the cause of the
 * {@link jakarta.ws.rs.client.ResponseProcessingException} that callers see, and {@link ApiException#of} finds it.
 * To be registered as a class.
 */
@Generated("dev.stubdown.Generator")
public class ApiExceptionFilter implements ClientResponseFilter {
    /** The lowest status code of a failure. */
    private static final int FIRST_ERROR = 400;

    /** Reads bodies as the client does; null where nobody has set it. */
    @Context
    private @Nullable Providers providers;

    /** Makes a filter. */
    public ApiExceptionFilter() {}

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        if (response.getStatus() >= FIRST_ERROR) {
            throw new ApiException(response.getStatus(), read(response));
        }
    }

    /**
     * Reads the body of a response.
     *
     * @param response of a request that failed
     * @return null where the body is not what the documentation says
     */
    private @Nullable ErrorResponse read(ClientResponseContext response) {
        MediaType type = response.getMediaType();
        boolean json = type != null && type.getSubtype().toLowerCase(Locale.ROOT).endsWith("json");
        if (!json || !response.hasEntity() || providers == null) {
            return null;
        }
        Annotation[] none = {};
        MessageBodyReader<ErrorResponse> reader =
                providers.getMessageBodyReader(ErrorResponse.class, ErrorResponse.class, none, type);
        try {
            return reader == null
                    ? null
                    : reader.readFrom(
                            ErrorResponse.class, ErrorResponse.class, none, type, response.getHeaders(), response.getEntityStream());
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
