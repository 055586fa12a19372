package com.example.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import javax.annotation.processing.Generated;

/** Operations of /visits. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface VisitsApi {
    /**
     * The operation visit-book.
     *
     * @param request the body
     * @see "api/book.md:20"
     */
    @POST
    @Path("/visits/book")
    @Consumes("application/json")
    void visitBook(VisitsVisitBookRequest request);
}
