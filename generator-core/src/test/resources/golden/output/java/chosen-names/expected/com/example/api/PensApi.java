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
     * <p>Source: api/pen-get.md:27
     *
     * @param id the parameter id
     * @return the body of the response
     */
    @GET
    @Path("/pens/{id}")
    myPenDto find(@PathParam("id") String id);

    /**
     * Do it.
     *
     * <p>Source: api/pen-list.md:28
     *
     * @return the body of the response
     */
    @GET
    @Path("/pens")
    PenPage<myPenDto> list();

    /**
     * Do it.
     *
     * <p>Source: api/pen-refill.md:30
     *
     * @param id the parameter id
     * @param request the body
     */
    @POST
    @Path("/pens/{id}/refill")
    @Consumes("application/json")
    void refill(@PathParam("id") String id, Ink request);
}
