package com.example.api.shop;

import com.example.model.shop.Pen;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Operations of shop.pen. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface PenApi {
    /**
     * Get pen.
     *
     * <p>Read a pen.
     *
     * @param penId the parameter penId
     * @return If successful, this method returns a {@code 200 OK} response code and a {@link Pen} object
     *     in the response body.
     * @see "api/pen-get.md:16"
     */
    @GET
    @Path("/pens/{penId}")
    @Produces("application/json")
    Pen get(@PathParam("penId") String penId);
}
