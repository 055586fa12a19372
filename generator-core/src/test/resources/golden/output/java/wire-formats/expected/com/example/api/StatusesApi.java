package com.example.api;

import com.example.model.CollectionPage;
import com.example.model.Status;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Operations of /statuses. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface StatusesApi {
    /**
     * The operation visit-statuses.
     *
     * @return the body of the response
     * <p>Its texts become constants by fromString of {@link Status}.
     * @see "api/visit-statuses.md:20"
     */
    @GET
    @Path("/statuses")
    @Produces("application/json")
    CollectionPage<String> visitStatuses();
}
