package com.example.support;

import jakarta.ws.rs.core.Response;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Makes a client throw {@link ApiException} where a request fails. */
@Generated("dev.stubdown.Generator")
public final class ApiExceptionMapper implements ResponseExceptionMapper<ApiException> {
    /** Makes a mapper. */
    public ApiExceptionMapper() {}

    @Override
    public ApiException toThrowable(Response response) {
        return ApiException.of(response);
    }
}
