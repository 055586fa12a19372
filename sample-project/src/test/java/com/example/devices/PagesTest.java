package com.example.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.devices.generated.api.DeviceManagementExchangeConnectorApi;
import com.example.devices.generated.model.CollectionPage;
import com.example.devices.generated.model.DeviceManagementExchangeConnector;
import com.example.devices.generated.support.Pages;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.GenericType;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jboss.resteasy.client.jaxrs.ResteasyWebTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A collection that a real server cuts into pages, and links that a client had better not follow. */
class PagesTest {

    private static final GenericType<CollectionPage<DeviceManagementExchangeConnector>> PAGE = new GenericType<>() {};

    private final List<String> requests = new ArrayList<>();
    private DeviceServer server;
    private Client client;
    private DeviceManagementExchangeConnectorApi connectors;

    @BeforeEach
    void start() {
        server = DeviceServer.start(0);
        client = ClientBuilder.newClient().register(JsonSettings.class).register((ClientRequestFilter) request -> {
            if (request.getMethod().equals("GET")) {
                requests.add(request.getUri().getQuery());
            }
        });
        connectors =
                ((ResteasyWebTarget) client.target(server.address())).proxy(DeviceManagementExchangeConnectorApi.class);
        for (String name : List.of("one", "two", "three", "four", "five")) {
            connectors.post(
                    DeviceManagementExchangeConnector.builder().serverName(name).build());
        }
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private Pages<DeviceManagementExchangeConnector> pages() {
        return Pages.of(connectors.list(2, null), client, server.address(), PAGE);
    }

    @Test
    void all_elements_come_in_order() {
        List<String> names = new ArrayList<>();
        for (DeviceManagementExchangeConnector connector : pages()) {
            names.add(connector.getServerName());
        }
        assertEquals(List.of("one", "two", "three", "four", "five"), names);
        assertEquals(List.of("$top=2", "$top=2&$skip=2", "$top=2&$skip=4"), requests);
    }

    @Test
    void a_page_that_nobody_wants_is_not_asked_for() {
        Stream<String> names = pages().stream().map(DeviceManagementExchangeConnector::getServerName);
        assertEquals("two", names.filter("two"::equals).findFirst().orElseThrow());
        assertEquals(List.of("$top=2"), requests);
    }

    @Test
    void each_iteration_begins_anew() {
        Pages<DeviceManagementExchangeConnector> pages = pages();
        assertEquals(5, pages.stream().count());
        assertEquals(5, pages.stream().count());
        assertEquals(5, requests.size());
    }

    @Test
    void pages_are_to_be_had_as_such() {
        List<Integer> sizes = new ArrayList<>();
        pages().pages().forEach(page -> sizes.add(page.getValue().size()));
        assertEquals(List.of(2, 2, 1), sizes);
    }

    @Test
    void behind_the_last_element_is_nothing() {
        Iterator<DeviceManagementExchangeConnector> all = Pages.of(
                        connectors.list(null, 4), client, server.address(), PAGE)
                .iterator();
        assertEquals("five", all.next().getServerName());
        assertFalse(all.hasNext());
        assertThrows(NoSuchElementException.class, all::next);
    }

    @Test
    void an_empty_page_may_have_a_full_one_behind_it() {
        CollectionPage<String> empty =
                CollectionPage.<String>builder().odataNextLink("next").build();
        CollectionPage<String> full =
                CollectionPage.<String>builder().value(List.of("a")).build();
        assertEquals(List.of("a"), Pages.of(empty, link -> full).stream().toList());
    }

    @Test
    void a_link_to_another_host_is_not_followed() {
        for (String link : List.of("https://elsewhere.example/x", "//elsewhere.example/x", "http://127.0.0.1:1/x")) {
            CollectionPage<DeviceManagementExchangeConnector> page =
                    CollectionPage.<DeviceManagementExchangeConnector>builder()
                            .odataNextLink(link)
                            .build();
            Pages<DeviceManagementExchangeConnector> pages = Pages.of(page, client, server.address(), PAGE);
            IllegalStateException refused = assertThrows(
                    IllegalStateException.class, () -> pages.stream().count());
            assertTrue(refused.getMessage().endsWith(link), refused.getMessage());
        }
        assertEquals(List.of(), requests);
    }

    @Test
    void a_page_that_links_to_itself_ends_the_iteration() {
        CollectionPage<String> page =
                CollectionPage.<String>builder().odataNextLink("same").build();
        Pages<String> pages = Pages.of(page, link -> page);
        assertThrows(IllegalStateException.class, () -> pages.stream().count());
    }

    @Test
    void an_absolute_link_to_the_same_host_is_followed() {
        URI absolute = server.address().resolve("deviceManagement/exchangeConnectors?$top=9&$skip=4");
        CollectionPage<DeviceManagementExchangeConnector> page =
                CollectionPage.<DeviceManagementExchangeConnector>builder()
                        .odataNextLink(absolute.toString())
                        .build();
        assertEquals(1, Pages.of(page, client, server.address(), PAGE).stream().count());
    }
}
