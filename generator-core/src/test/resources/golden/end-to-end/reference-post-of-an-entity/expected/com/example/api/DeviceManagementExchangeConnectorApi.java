package com.example.api;

import com.example.model.DeviceManagementExchangeConnector;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Operations of microsoft.graph.deviceManagementExchangeConnector. */
@Generated("dev.stubdown.Generator")
@Path("/")
public interface DeviceManagementExchangeConnectorApi {
    /**
     * Add exchangeConnectors.
     *
     * <p>Adds a connector to the collection of all of them.
     *
     * @param deviceManagementExchangeConnector the body
     * @return Answers {@code 201 Created} with a {@link DeviceManagementExchangeConnector} object.
     * @see "api/exchangeconnectors-post.md:32"
     */
    @POST
    @Path("/deviceManagement/exchangeConnectors/$ref")
    @Consumes("application/json")
    @Produces("application/json")
    DeviceManagementExchangeConnector exchangeConnectorsPost(
            DeviceManagementExchangeConnector deviceManagementExchangeConnector);
}
