package com.example.devices;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** The generated methods return what they make; that the status is then 201 and not 200, a filter says once for all. */
@Provider
public final class CreatedStatus implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.POST) && response.getStatus() == Status.OK.getStatusCode()) {
            response.setStatus(Status.CREATED.getStatusCode());
        }
    }
}
