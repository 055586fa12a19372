package com.example.devices;

import com.example.devices.generated.support.ApiException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Failures travel with the body that the API has for them. */
@Provider
public final class FailureMapper implements ExceptionMapper<ApiException> {

    @Override
    public Response toResponse(ApiException failure) {
        return failure.toResponse();
    }
}
