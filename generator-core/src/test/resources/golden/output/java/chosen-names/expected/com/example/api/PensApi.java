package com.example.api;

import com.example.model.PenPage;
import com.example.model.myPenDto;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import javax.annotation.processing.Generated;

/** Operations of microsoft.graph.pen. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface PensApi {
    /**
     * Do it.
     *
     * @param id the parameter id
     * @return the body of the response
     * @see "api/pen-get.md:27"
     */
    @GET
    @Path("/pens/{id}")
    myPenDto find(@PathParam("id") String id);

    /**
     * Do it.
     *
     * @return the body of the response
     * @see "api/pen-list.md:28"
     */
    @GET
    @Path("/pens")
    PenPage<myPenDto> list();

    /**
     * Do it.
     *
     * @param id the parameter id
     * @param request the body
     * @see "api/pen-refill.md:30"
     */
    @POST
    @Path("/pens/{id}/refill")
    @Consumes("application/json")
    void refill(@PathParam("id") String id, Ink request);
}
