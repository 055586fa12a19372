package com.example.api;

import com.example.model.Animal;
import com.example.model.CollectionPage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Operations of /animals. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface AnimalsApi {
    /**
     * The operation animal-list.
     *
     * @return the body of the response
     * @see "api/animal-list.md:20"
     */
    @GET
    @Path("/animals")
    @Produces("application/json")
    CollectionPage<Animal> animalList();
}
