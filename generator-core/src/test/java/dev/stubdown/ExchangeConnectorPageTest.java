package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page of an operation that stands alone: everything about its type has to come from its own table. */
class ExchangeConnectorPageTest {

    private static final Path OWN = Path.of(
            "src/test/resources/golden/end-to-end/reference-post-of-an-entity/pages/api/exchangeconnectors-post.md");
    private static final QualifiedName CONNECTOR = name("deviceManagementExchangeConnector");

    @Test
    void a_page_with_the_same_facts_gives_the_type_and_its_operation() throws IOException {
        assertFacts(OWN);
    }

    @Tag("corpus")
    @Test
    void the_page_of_the_documentation_gives_the_type_and_its_operation() throws IOException {
        assertFacts(Path.of(System.getProperty("stubdown.shared")).resolve("pages/exchangeconnectors-post.md"));
    }

    private static void assertFacts(Path page) throws IOException {
        ModelRequest request = GenerationRequest.builder().docs(List.of(page)).buildModelRequest();
        ModelResult result = new Generator().model(request);
        assertEquals(List.of(), result.diagnostics());
        assertTypes(result.model());
        assertOperation(result.model());
    }

    private static void assertTypes(ApiModel model) {
        assertEquals(4, model.types().size());
        ObjectType entity = (ObjectType) model.type(name("entity")).orElseThrow();
        ObjectType connector = (ObjectType) model.type(CONNECTOR).orElseThrow();
        assertEquals(entity.name(), connector.baseType());
        assertEquals(List.of("id"), names(entity));
        assertEquals(
                List.of(
                        "lastSyncDateTime",
                        "status",
                        "primarySmtpAddress",
                        "serverName",
                        "connectorServerName",
                        "exchangeConnectorType",
                        "version",
                        "exchangeAlias",
                        "exchangeOrganization"),
                names(connector));
        assertEquals(
                TypeRef.of(ScalarType.DATE_TIME_OFFSET),
                connector.properties().get(0).type());
        assertEquals(
                List.of("none", "connectionPending", "connected", "disconnected"),
                members(model, "deviceManagementExchangeConnectorStatus"));
        assertEquals(
                List.of("onPremises", "hosted", "serviceToService", "dedicated"),
                members(model, "deviceManagementExchangeConnectorType"));
    }

    private static void assertOperation(ApiModel model) {
        assertEquals(1, model.operations().size());
        Operation post = model.operations().get(0);
        assertEquals(HttpMethod.POST, post.method());
        assertEquals("/deviceManagement/exchangeConnectors/$ref", post.path().toString());
        assertEquals(TypeRef.of(CONNECTOR), post.request().type());
        assertEquals(TypeRef.of(CONNECTOR), post.responses().get(0).type());
        assertEquals(201, post.responses().get(0).status());
    }

    private static List<String> names(ObjectType type) {
        return type.properties().stream().map(Property::name).toList();
    }

    private static List<String> members(ApiModel model, String name) {
        EnumType type = (EnumType) model.type(name(name)).orElseThrow();
        return type.members().stream().map(EnumMember::name).toList();
    }

    private static QualifiedName name(String name) {
        return new QualifiedName("microsoft.graph", name);
    }
}
