package com.example.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import javax.annotation.processing.Generated;

/** Operations of /me. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface MeApi {
    /**
     * The operation driveitem-content.
     *
     * @param itemPath the parameter item-path
     * @return the body of the response
     * @see "api/driveitem-get-content.md:20"
     */
    @GET
    @Path("/me/drive/root:/{itemPath: .+}:/content")
    @Produces("application/octet-stream")
    InputStream driveitemContent(@PathParam("itemPath") String itemPath);
}
