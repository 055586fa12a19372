package com.example.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.devices.asynchronous.api.DeviceManagementExchangeConnectorApi;
import com.example.devices.asynchronous.api.DeviceManagementExchangeConnectorListOptions;
import com.example.devices.asynchronous.model.DeviceManagementExchangeConnector;
import com.example.devices.generated.support.ApiException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.client.jaxrs.ResteasyWebTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same API, generated for callers that do not wait and that give options as one object. */
class AsynchronousClientTest {

    private DeviceServer server;
    private Client client;
    private DeviceManagementExchangeConnectorApi connectors;

    @BeforeEach
    void start() {
        server = DeviceServer.start(0);
        client = ClientBuilder.newClient().register(JsonSettings.class);
        connectors =
                ((ResteasyWebTarget) client.target(server.address())).proxy(DeviceManagementExchangeConnectorApi.class);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static <T> T now(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private DeviceManagementExchangeConnector create(String serverName) {
        return now(connectors.post(DeviceManagementExchangeConnector.builder()
                .serverName(serverName)
                .build()));
    }

    @Test
    void what_comes_later_is_what_the_server_says() {
        DeviceManagementExchangeConnector created = create("mail.example.com");
        assertEquals(created, now(connectors.get(created.getId()).thenApply(same -> same)));
    }

    @Test
    void options_travel_as_one_object() {
        create("one");
        create("two");
        create("three");
        DeviceManagementExchangeConnectorListOptions options =
                new DeviceManagementExchangeConnectorListOptions().setTop(1).setSkip(1);
        assertEquals("two", now(connectors.list(options)).getValue().get(0).getServerName());
        assertEquals(
                3,
                now(connectors.list(new DeviceManagementExchangeConnectorListOptions()))
                        .getValue()
                        .size());
    }

    @Test
    void nothing_comes_later_too() {
        String id = create("mail.example.com").getId();
        now(connectors.delete(id));
        CompletionStage<DeviceManagementExchangeConnector> gone = connectors.get(id);
        CompletionException thrown = assertThrows(CompletionException.class, () -> now(gone));
        assertInstanceOf(NotFoundException.class, thrown.getCause());
        assertEquals(404, ApiException.of(thrown).getStatus());
    }

    @Test
    void some_operations_return_the_whole_response() {
        DeviceManagementExchangeConnector created = create("mail.example.com");
        String etag = String.valueOf(created.getAdditionalProperties().get("@odata.etag"));
        DeviceManagementExchangeConnector changes =
                DeviceManagementExchangeConnector.builder().serverName("other").build();
        try (Response response = connectors.update(created.getId(), etag, changes)) {
            assertEquals(200, response.getStatus());
            assertEquals(
                    "other",
                    response.readEntity(DeviceManagementExchangeConnector.class).getServerName());
        }
        try (Response late = connectors.update(created.getId(), etag, changes)) {
            assertEquals(412, late.getStatus());
        }
    }
}
