package com.example.api;

import com.example.model.String;
import com.example.model.User;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Operations of /ev"il. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface EvIlApi {
    /**
     * The operation evil-class.
     *
     * @param user the parameter user
     * @param user_2 the parameter user
     * @param select the parameter $select
     * @param ifMatch the parameter If-Match
     * @param user_3 the body
     * @return the body of the response
     * @see "resources/hostile.md:20"
     */
    @POST
    @Path("/ev\"il/{user}")
    @Consumes("application/json")
    @Produces("application/json")
    String evilClass(@PathParam("user") java.lang.String user,
            @QueryParam("user") java.lang. @Nullable String user_2,
            @QueryParam("$select") @Nullable List<java.lang.String> select,
            @HeaderParam("If-Match") java.lang. @Nullable String ifMatch, User user_3);
}
