package com.example.devices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.devices.generated.api.DeviceManagementExchangeConnectorApi;
import com.example.devices.generated.api.DeviceManagementExchangeConnectorPostManagedDevicesRequest;
import com.example.devices.generated.api.DeviceManagementExchangeConnectorSyncRequest;
import com.example.devices.generated.api.ManagedDeviceApi;
import com.example.devices.generated.api.StringLiteral;
import com.example.devices.generated.model.CollectionPage;
import com.example.devices.generated.model.DeviceManagementExchangeConnector;
import com.example.devices.generated.model.DeviceManagementExchangeConnectorStatus;
import com.example.devices.generated.model.DeviceManagementExchangeConnectorType;
import com.example.devices.generated.model.ManagedDesktop;
import com.example.devices.generated.model.ManagedDevice;
import com.example.devices.generated.model.ManagedPhone;
import com.example.devices.generated.support.ApiException;
import com.example.devices.generated.support.ApiExceptionFilter;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ResponseProcessingException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.resteasy.client.jaxrs.ResteasyWebTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generated interfaces from the other side: a proxy of the same interface is the client. */
class GeneratedClientTest {

    private DeviceServer server;
    private Client client;
    private DeviceManagementExchangeConnectorApi connectors;
    private ManagedDeviceApi devices;

    @BeforeEach
    void start() {
        server = DeviceServer.start(0);
        client = ClientBuilder.newClient().register(JsonSettings.class);
        ResteasyWebTarget target = (ResteasyWebTarget) client.target(server.address());
        connectors = target.proxy(DeviceManagementExchangeConnectorApi.class);
        devices = target.proxy(ManagedDeviceApi.class);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void a_connector_is_created_read_and_listed() {
        DeviceManagementExchangeConnector hosted = new DeviceManagementExchangeConnector();
        hosted.setServerName("mail.example.com");
        hosted.setExchangeConnectorType(DeviceManagementExchangeConnectorType.HOSTED);
        DeviceManagementExchangeConnector created = connectors.post(hosted);
        assertEquals(DeviceManagementExchangeConnectorStatus.CONNECTION_PENDING, created.getStatus());
        assertEquals(DeviceManagementExchangeConnectorType.HOSTED, created.getExchangeConnectorType());
        assertEquals(created, connectors.get(created.getId()));
        assertEquals(List.of(created), connectors.list(null, null).getValue());
        assertEquals(1, connectors.list(5, null).getOdataCount());
    }

    @Test
    void an_update_returns_the_connector_as_it_is_now() {
        String id = createConnector();
        DeviceManagementExchangeConnector changes = new DeviceManagementExchangeConnector();
        changes.setExchangeOrganization("Example");
        DeviceManagementExchangeConnector updated = connectors.update(id, etagOf(id), changes);
        assertEquals("Example", updated.getExchangeOrganization());
        assertEquals("mail.example.com", updated.getServerName());
    }

    @Test
    void a_method_that_is_not_of_http_itself_is_called() {
        DeviceManagementExchangeConnector copy = connectors.copy(createConnector());
        assertEquals("c-2", copy.getId());
        assertEquals("mail.example.com", copy.getServerName());
    }

    @Test
    void a_deleted_connector_is_not_found() {
        String id = createConnector();
        connectors.delete(id);
        assertThrows(NotFoundException.class, () -> connectors.get(id));
    }

    @Test
    void an_action_carries_a_point_in_time() {
        String id = createConnector();
        OffsetDateTime evening = OffsetDateTime.of(2026, 3, 1, 22, 0, 0, 0, ZoneOffset.UTC);
        DeviceManagementExchangeConnectorSyncRequest request = new DeviceManagementExchangeConnectorSyncRequest();
        request.setSyncType("deltaSync");
        request.setNotBefore(evening);
        connectors.sync(id, request);
        assertEquals(evening, connectors.get(id).getLastSyncDateTime());
    }

    @Test
    void a_function_is_called_with_quoted_and_plain_arguments() {
        String connector = createConnector();
        link(connector, new ManagedPhone());
        link(connector, new ManagedPhone());
        link(connector, new ManagedDesktop());
        assertEquals(
                2,
                connectors
                        .countDevices(connector, StringLiteral.of("managedPhone"), 7)
                        .getValue());
    }

    @Test
    void a_list_of_a_base_type_holds_its_subtypes() {
        String connector = createConnector();
        ManagedPhone phone = new ManagedPhone();
        phone.setBatteryHealth(0.9);
        phone.setEnrolledDate(LocalDate.of(2026, 2, 28));
        ManagedDesktop desktop = new ManagedDesktop();
        desktop.setMemoryInBytes(1L << 40);
        link(connector, phone);
        link(connector, desktop);
        link(connector, new ManagedDevice());
        CollectionPage<ManagedDevice> page = connectors.listManagedDevices(connector);
        ManagedPhone first =
                assertInstanceOf(ManagedPhone.class, page.getValue().get(0));
        assertEquals(0.9, first.getBatteryHealth());
        assertEquals(LocalDate.of(2026, 2, 28), first.getEnrolledDate());
        ManagedDesktop second =
                assertInstanceOf(ManagedDesktop.class, page.getValue().get(1));
        assertEquals(1L << 40, second.getMemoryInBytes());
        assertEquals(ManagedDevice.class, page.getValue().get(2).getClass());
    }

    @Test
    void a_stream_is_read_as_it_comes() throws Exception {
        String connector = createConnector();
        ManagedPhone phone = new ManagedPhone();
        phone.setDisplayName("Phone 3");
        String device = link(connector, phone);
        try (InputStream log = devices.getLog(connector, device)) {
            assertEquals("Phone 3 fetched mail through c-1\n", new String(log.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void an_enum_value_of_tomorrow_can_be_read_and_sent_back() {
        DeviceManagementExchangeConnector orbital = new DeviceManagementExchangeConnector();
        orbital.setServerName("mail.example.com");
        orbital.setExchangeConnectorTypeAsText("orbital");
        DeviceManagementExchangeConnector created = connectors.post(orbital);
        assertEquals(DeviceManagementExchangeConnectorType.UNRECOGNIZED, created.getExchangeConnectorType());
        assertEquals("orbital", created.getExchangeConnectorTypeAsText());
    }

    @Test
    void an_open_type_keeps_what_no_page_lists() {
        ManagedDevice device = new ManagedDevice();
        device.setAdditionalProperty("assetTag", "A-17");
        ManagedDevice created = devices.post(device);
        assertEquals("A-17", created.getAdditionalProperties().get("assetTag"));
        assertNull(created.getDisplayName());
    }

    @Test
    void what_somebody_else_has_changed_is_not_overwritten() {
        String id = createConnector();
        String seen = etagOf(id);
        connectors.update(id, seen, new DeviceManagementExchangeConnector());
        client.register(ApiExceptionFilter.class);
        DeviceManagementExchangeConnectorApi watched =
                ((ResteasyWebTarget) client.target(server.address())).proxy(DeviceManagementExchangeConnectorApi.class);
        ResponseProcessingException thrown = assertThrows(
                ResponseProcessingException.class,
                () -> watched.update(id, seen, new DeviceManagementExchangeConnector()));
        ApiException failure = ApiException.of(thrown);
        assertEquals(412, failure.getStatus());
        assertEquals("preconditionFailed", failure.getBody().getError().getCode());
    }

    @Test
    void a_failure_has_its_status_without_the_filter_too() {
        ClientErrorException thrown = assertThrows(ClientErrorException.class, () -> connectors.get("c-9"));
        ApiException failure = ApiException.of(thrown);
        assertEquals(404, failure.getStatus());
        assertSame(thrown, failure.getCause());
    }

    @Test
    void a_server_that_is_not_there_has_no_response() {
        server.close();
        ProcessingException thrown = assertThrows(ProcessingException.class, () -> connectors.get("c-1"));
        assertSame(thrown, assertThrows(ProcessingException.class, () -> ApiException.of(thrown)));
        server = DeviceServer.start(0);
    }

    @Test
    void a_stream_is_sent_as_it_is() throws Exception {
        String connector = createConnector();
        String device = link(connector, new ManagedPhone());
        byte[] bytes = {0, -1, 10, 13, 127};
        devices.putLog(connector, device, new ByteArrayInputStream(bytes));
        try (InputStream log = devices.getLog(connector, device)) {
            assertArrayEquals(bytes, log.readAllBytes());
        }
    }

    private String etagOf(String id) {
        return String.valueOf(connectors.get(id).getAdditionalProperties().get("@odata.etag"));
    }

    private String createConnector() {
        DeviceManagementExchangeConnector connector = new DeviceManagementExchangeConnector();
        connector.setServerName("mail.example.com");
        return connectors.post(connector).getId();
    }

    /** The device's id. */
    private String link(String connector, ManagedDevice device) {
        String id = devices.post(device).getId();
        DeviceManagementExchangeConnectorPostManagedDevicesRequest reference =
                new DeviceManagementExchangeConnectorPostManagedDevicesRequest();
        reference.setOdataId(server.address() + "deviceManagement/managedDevices/" + id);
        connectors.postManagedDevices(connector, reference);
        return id;
    }
}
