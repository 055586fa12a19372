package com.example.api;

import com.example.model.SingleValue;
import com.example.model.User;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import javax.annotation.processing.Generated;

/** Operations of /odd. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface OddApi {
    /**
     * The operation odd.
     *
     * @param a the parameter a
     * @param b the parameter b
     * @param no the parameter no
     * @param body the body
     * @return the body of the response
     * @see "api/odd.md:20"
     */
    @POST
    @Path("/odd/{a}{b}/{no}")
    @Consumes("application/json")
    @Produces("application/json")
    SingleValue<Boolean> odd(@PathParam("a") String a, @PathParam("b") String b,
            @PathParam("no") String no, List<User> body);
}
