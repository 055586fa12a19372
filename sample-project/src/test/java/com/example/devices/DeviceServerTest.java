package com.example.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client that knows nothing of the generated code gets from the server. */
class DeviceServerTest {

    private static final String CONNECTORS = "deviceManagement/exchangeConnectors";
    private static final String DEVICES = "deviceManagement/managedDevices";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private DeviceServer server;

    @BeforeEach
    void start() {
        server = DeviceServer.start(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_connector_is_created_with_the_status_that_the_page_promises() throws Exception {
        HttpResponse<String> response = send("POST", CONNECTORS, "{\"serverName\": \"mail.example.com\"}");
        assertEquals(201, response.statusCode());
        assertEquals(json("""
                {"@odata.etag": "W/\\"1\\"", "id": "c-1", "serverName": "mail.example.com", "status": "connectionPending"}
                """), json(response.body()));
    }

    @Test
    void a_collection_is_wrapped_and_cut_at_top() throws Exception {
        createConnector("{\"serverName\": \"one\"}");
        createConnector("{\"serverName\": \"two\"}");
        JsonNode all = get(CONNECTORS);
        assertEquals(2, all.get("value").size());
        assertEquals(2, all.get("@odata.count").asInt());
        assertEquals(
                "one", get(CONNECTORS + "?$top=1").at("/value/0/serverName").asText());
        assertEquals(1, get(CONNECTORS + "?$top=1").get("value").size());
    }

    @Test
    void an_update_changes_what_it_names_and_nothing_else() throws Exception {
        String id = createConnector("{\"serverName\": \"old\", \"version\": \"7\"}");
        String change = "{\"serverName\": \"new\"}";
        HttpResponse<String> response = send("PATCH", CONNECTORS + "/" + id, change, "If-Match", "W/\"1\"");
        assertEquals(200, response.statusCode());
        HttpResponse<String> late = send("PATCH", CONNECTORS + "/" + id, change, "If-Match", "W/\"1\"");
        assertEquals(412, late.statusCode());
        assertEquals("preconditionFailed", json(late.body()).at("/error/code").asText());
        JsonNode connector = get(CONNECTORS + "/" + id);
        assertEquals("new", connector.get("serverName").asText());
        assertEquals("7", connector.get("version").asText());
    }

    @Test
    void a_method_that_is_not_of_http_itself_is_served() throws Exception {
        String id = createConnector("{\"serverName\": \"mail\"}");
        HttpResponse<String> response = send("COPY", CONNECTORS + "/" + id, "");
        assertEquals(200, response.statusCode());
        assertEquals("c-2", json(response.body()).get("id").asText());
        assertEquals("mail", json(response.body()).get("serverName").asText());
    }

    @Test
    void a_deleted_connector_is_gone() throws Exception {
        String id = createConnector("{\"serverName\": \"mail\"}");
        assertEquals(204, send("DELETE", CONNECTORS + "/" + id, "").statusCode());
        assertEquals(404, send("GET", CONNECTORS + "/" + id, "").statusCode());
    }

    @Test
    void an_action_takes_its_parameters() throws Exception {
        String id = createConnector("{\"serverName\": \"mail\"}");
        String parameters = "{\"syncType\": \"fullSync\", \"notBefore\": \"2026-03-01T22:00:00+01:00\"}";
        assertEquals(
                204, send("POST", CONNECTORS + "/" + id + "/sync", parameters).statusCode());
        JsonNode connector = get(CONNECTORS + "/" + id);
        assertEquals("connected", connector.get("status").asText());
        assertEquals(
                "2026-03-01T22:00:00+01:00", connector.get("lastSyncDateTime").asText());
    }

    @Test
    void a_function_takes_its_arguments_from_the_path() throws Exception {
        String connector = createConnector("{\"serverName\": \"mail\"}");
        link(connector, createDevice("{\"@odata.type\": \"#microsoft.graph.managedPhone\"}"));
        link(connector, createDevice("{\"@odata.type\": \"#microsoft.graph.managedDesktop\"}"));
        String function = CONNECTORS + "/" + connector + "/countDevices(kind='managedPhone',days=%d)";
        assertEquals(1, get(function.formatted(30)).get("value").asInt());
        assertEquals(400, send("GET", function.formatted(0), "").statusCode());
    }

    /** Nobody registers what undoes the encoding: the server finds it among the services of the generated classes. */
    @Test
    void a_client_may_encode_the_delimiters_of_a_function() throws Exception {
        String connector = createConnector("{\"serverName\": \"mail\"}");
        link(connector, createDevice("{\"@odata.type\": \"#microsoft.graph.managedPhone\"}"));
        String function = "/countDevices%28kind%3D%27managedPhone%27%2Cdays%3D30%29";
        assertEquals(
                1, get(CONNECTORS + "/" + connector + function).get("value").asInt());
    }

    @Test
    void a_reference_links_a_device_to_a_connector() throws Exception {
        String connector = createConnector("{\"serverName\": \"mail\"}");
        link(connector, createDevice("{\"displayName\": \"Laptop 7\"}"));
        JsonNode devices = get(CONNECTORS + "/" + connector + "/managedDevices");
        assertEquals("Laptop 7", devices.at("/value/0/displayName").asText());
    }

    @Test
    void the_log_of_a_device_is_a_stream() throws Exception {
        String connector = createConnector("{\"serverName\": \"mail\"}");
        String device = createDevice("{\"displayName\": \"Laptop 7\"}");
        link(connector, device);
        String path = CONNECTORS + "/" + connector + "/managedDevices/" + device + "/log/content";
        HttpResponse<String> response = send("GET", path, "");
        assertEquals("Laptop 7 fetched mail through c-1\n", response.body());
        assertTrue(response.headers().firstValue("Content-Type").orElseThrow().startsWith("application/octet-stream"));
    }

    @Test
    void a_value_that_no_page_lists_survives() throws Exception {
        String id = createConnector("{\"serverName\": \"mail\", \"exchangeConnectorType\": \"orbital\"}");
        assertEquals(
                "orbital",
                get(CONNECTORS + "/" + id).get("exchangeConnectorType").asText());
    }

    @Test
    void a_property_that_no_page_lists_survives_on_an_open_type() throws Exception {
        JsonNode device = json(send("POST", DEVICES, """
                {"@odata.type": "#microsoft.graph.managedPhone", "phoneNumber": "+4930", "shelf": {"row": 3}}
                """).body());
        assertEquals(3, device.at("/shelf/row").asInt());
        assertEquals("+4930", device.get("phoneNumber").asText());
        assertEquals("#microsoft.graph.managedPhone", device.get("@odata.type").asText());
    }

    @Test
    void a_file_is_uploaded_as_it_is() throws Exception {
        String connector = createConnector("{\"serverName\": \"mail\"}");
        String device = createDevice("{\"displayName\": \"Laptop 7\"}");
        link(connector, device);
        String path = CONNECTORS + "/" + connector + "/managedDevices/" + device + "/log/content";
        assertEquals(
                204,
                send("PUT", path, "nothing yet", "Content-Type", "application/octet-stream")
                        .statusCode());
        assertEquals("nothing yet", send("GET", path, "").body());
        assertEquals(415, send("PUT", path, "{}").statusCode());
    }

    @Test
    void a_failure_has_the_body_that_the_api_has_for_it() throws Exception {
        HttpResponse<String> response = send("GET", CONNECTORS + "/c-9", "");
        assertEquals(404, response.statusCode());
        assertEquals(json("""
                {"error": {"code": "itemNotFound", "message": "nothing has the id c-9"}}
                """), json(response.body()));
    }

    @Test
    void pages_are_linked() throws Exception {
        createConnector("{\"serverName\": \"one\"}");
        createConnector("{\"serverName\": \"two\"}");
        JsonNode first = get(CONNECTORS + "?$top=1");
        JsonNode second = get(first.get("@odata.nextLink").asText());
        assertEquals("two", second.at("/value/0/serverName").asText());
        assertTrue(second.path("@odata.nextLink").isMissingNode());
    }

    private String createConnector(String body) throws Exception {
        return json(send("POST", CONNECTORS, body).body()).get("id").asText();
    }

    private String createDevice(String body) throws Exception {
        return json(send("POST", DEVICES, body).body()).get("id").asText();
    }

    private void link(String connector, String device) throws Exception {
        String reference = "{\"@odata.id\": \"%s%s/%s\"}".formatted(server.address(), DEVICES, device);
        assertEquals(
                204,
                send("POST", CONNECTORS + "/" + connector + "/managedDevices/$ref", reference)
                        .statusCode());
    }

    private JsonNode get(String path) throws Exception {
        return json(send("GET", path, "").body());
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode json(String text) throws IOException {
        return mapper.readTree(text);
    }
}
