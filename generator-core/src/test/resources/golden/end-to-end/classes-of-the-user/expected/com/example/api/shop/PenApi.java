package com.example.api.shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.math.BigInteger;
import java.net.URI;
import java.util.Properties;
import javax.annotation.processing.Generated;

/** Operations of shop.pen. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface PenApi {
    /**
     * pen: worth.
     *
     * <p>Tell what a pen is worth.
     *
     * @param penId the parameter penId
     * @param at When.
     * @param series The number of its series.
     * @param least Not less than this.
     * @param colour How it looks.
     * @return If successful, this method returns a {@code 200 OK} response code and a {@code thing} object
     *     in the response body.
     * @see "api/pen-worth.md:16"
     */
    @GET
    @Path("/pens/{penId}/worth(at={at},series={series},least={least},colour={colour})")
    @Produces("application/json")
    Properties worth(@PathParam("penId") String penId, @PathParam("at") String at,
            @PathParam("series") URI series, @PathParam("least") BigInteger least,
            @PathParam("colour") String colour);
}
