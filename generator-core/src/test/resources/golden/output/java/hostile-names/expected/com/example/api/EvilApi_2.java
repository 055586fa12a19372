package com.example.api;

import com.example.model.Evil;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Operations of /evil. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface EvilApi_2 {
    /**
     * The operation notify.
     *
     * @param a &#42;/ {&#64;code
     * @return the body of the response
     * @see "resources/hostile.md:20"
     */
    @GET
    @Path("/evil/{a}")
    @Produces("application/json")
    Evil notify_(@PathParam("a") String a);
}
