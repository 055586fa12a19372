package com.example.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Operations of /sites. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface SitesApi {
    /**
     * The operation site-getbypath.
     *
     * @param hostname the parameter hostname
     * @param relativePath the parameter relative-path
     * @return the body of the response
     * @see "api/site-getbypath.md:20"
     */
    @GET
    @Path("/sites/{hostname}:/{relativePath: .+}")
    @Produces("application/json")
    Object siteGetbypath(@PathParam("hostname") String hostname,
            @PathParam("relativePath") String relativePath);
}
