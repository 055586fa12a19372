package com.example.api;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import javax.annotation.processing.Generated;

/** Operations of /shop. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface ShopApi {
    /**
     * Do it.
     *
     * @see "api/shop-open.md:31"
     */
    @POST
    @Path("/shop/open")
    void open();
}
