package com.example.api;

import com.example.model.Pen;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import javax.annotation.processing.Generated;

/** Operations of microsoft.graph.pen. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface PenApi {
    /**
     * Get a pen.
     *
     * @param id the parameter id
     * @return the body of the response
     * @see <a href="https://example.com/docs/api/pen-get?as=api/pen-get.md">api/pen-get.md:9</a>
     */
    @GET
    @Path("/pens/{id}")
    Pen get(@PathParam("id") String id);
}
