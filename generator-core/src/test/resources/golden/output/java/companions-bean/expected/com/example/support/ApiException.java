package com.example.support;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A request that failed, with what the response says about it. A client makes one of the response; a
 * server that throws one answers with {@link #toResponse}.
 */
@Generated("dev.stubdown.Generator")
public class ApiException extends RuntimeException {
    /** The lowest status code of a failure. */
    private static final int FIRST_ERROR = 400;

    /** The version of the serialized form. */
    private static final long serialVersionUID = 1L;

    /** The status code of the response. */
    private final int status;

    /** The body of the response; not kept where the exception is serialized. */
    private final transient @Nullable ErrorResponse body;

    /**
     * Makes an exception.
     *
     * @param status the status code of the response
     * @param body the body of the response; null for none
     */
    public ApiException(int status, @Nullable ErrorResponse body) {
        this(status, body, null);
    }

    /**
     * Makes an exception.
     *
     * @param status the status code of the response
     * @param body the body of the response; null for none
     * @param cause null for none
     */
    private ApiException(int status, @Nullable ErrorResponse body, @Nullable Throwable cause) {
        super("HTTP status " + status, cause);
        this.status = status;
        this.body = body;
    }

    /**
     * What became of a request that failed.
     *
     * @param response its body is read where it is JSON
     * @return the exception
     */
    public static ApiException of(Response response) {
        return new ApiException(response.getStatus(), read(response));
    }

    /**
     * What became of a request that failed, of the exception that a client throws for it. Some clients keep
     * the body for themselves; where {@link ApiExceptionFilter} is registered, all give it.
     *
     * @param failure of a proxy, a client or a stage
     * @return the exception, whose cause is the failure unless it is one itself
     * @throws RuntimeException the failure, where no response is behind it
     */
    public static ApiException of(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiException) {
                return (ApiException) cause;
            }
            if (cause instanceof WebApplicationException) {
                Response response = ((WebApplicationException) cause).getResponse();
                return new ApiException(response.getStatus(), read(response), failure);
            }
        }
        throw failure;
    }

    /**
     * Throws what became of a request that failed.
     *
     * @param response of any request
     * @return the same response, where the request did not fail
     * @throws ApiException for a status from 400 on
     */
    public static Response check(Response response) {
        if (response.getStatus() >= FIRST_ERROR) {
            throw of(response);
        }
        return response;
    }

    /**
     * Reads the body of a response.
     *
     * @param response of a request that failed
     * @return null where the body is not what the documentation says
     */
    private static @Nullable ErrorResponse read(Response response) {
        try {
            MediaType type = response.getMediaType();
            boolean json = type != null && type.getSubtype().toLowerCase(Locale.ROOT).endsWith("json");
            return json && response.hasEntity() ? response.readEntity(ErrorResponse.class) : null;
        } catch (ProcessingException | IllegalStateException e) {
            return null;
        }
    }

    /**
     * The status code of the response.
     *
     * @return three digits
     */
    public int getStatus() {
        return status;
    }

    /**
     * The body of the response.
     *
     * @return null where it has none, and where it is not what the documentation says
     */
    public @Nullable ErrorResponse getBody() {
        return body;
    }

    /**
     * The response that tells of this failure: for the {@code ExceptionMapper} of a server.
     *
     * @return the status, and the body as JSON
     */
    public Response toResponse() {
        Response.ResponseBuilder response = Response.status(status);
        return body == null
                ? response.build()
                : response.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
