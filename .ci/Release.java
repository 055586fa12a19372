import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Security;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openpgp.PGPEncryptedData;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.jcajce.JcaPGPObjectFactory;
import org.bouncycastle.openpgp.jcajce.JcaPGPSecretKeyRing;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPDigestCalculatorProviderBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPKeyPair;
import org.bouncycastle.openpgp.operator.jcajce.JcePBESecretKeyEncryptorBuilder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a repository has to have before it may go to Maven Central. Needs Bouncy Castle's OpenPGP.
 *
 * <pre>
 * key FILE PASSPHRASE             makes a key
 * check REPOSITORY VERSION FILE   tells what is missing or wrong, line by line, and ends with 1 if something is
 * </pre>
 */
final class Release {

    private static final String GROUP = "dev.stubdown";

    /** What each published artifact has beside its POM. */
    private static final Map<String, List<String>> FILES = Map.of(
            "stubdown-parent", List.of(),
            "stubdown-bom", List.of(),
            "stubdown-core", List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json"),
            "stubdown-cli", List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-all.jar", ".zip", ".tar.gz"),
            "stubdown-maven-plugin", List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json"));

    private final Path group;
    private final String version;
    private final PGPPublicKey key;
    private final List<String> faults = new ArrayList<>();

    private Release(Path repository, String version, PGPPublicKey key) {
        this.group = repository.resolve(GROUP.replace('.', '/'));
        this.version = version;
        this.key = key;
    }

    public static void main(String[] words) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        if (words[0].equals("key")) {
            makeKey(Path.of(words[1]), words[2].toCharArray());
            return;
        }
        Release release = new Release(Path.of(words[1]), words[2], secretKeys(Path.of(words[3])).getPublicKey());
        release.check();
        release.faults.forEach(System.out::println);
        if (!release.faults.isEmpty()) {
            System.exit(1);
        }
    }

    private static void makeKey(Path file, char[] passphrase) throws Exception {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(3072);
        JcaPGPKeyPair pair =
                new JcaPGPKeyPair(4, PGPPublicKey.RSA_GENERAL, pairs.generateKeyPair(), new Date());
        var sha1 = new JcaPGPDigestCalculatorProviderBuilder().build().get(HashAlgorithmTags.SHA1);
        var ring = new PGPKeyRingGenerator(
                PGPSignature.POSITIVE_CERTIFICATION,
                pair,
                "A key for one check",
                sha1,
                null,
                null,
                new JcaPGPContentSignerBuilder(PGPPublicKey.RSA_GENERAL, HashAlgorithmTags.SHA256),
                new JcePBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256, sha1).build(passphrase));
        try (var out = ArmoredOutputStream.builder().build(Files.newOutputStream(file))) {
            ring.generateSecretKeyRing().encode(out);
        }
    }

    private static PGPSecretKeyRing secretKeys(Path file) throws Exception {
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(file))) {
            return new JcaPGPSecretKeyRing(in);
        }
    }

    private void check() throws Exception {
        Set<String> published = names(group);
        if (!published.equals(new TreeSet<>(FILES.keySet()))) {
            faults.add("published are " + published);
        }
        for (String artifact : published) {
            checkFiles(artifact);
            checkPom(artifact);
        }
    }

    /** Each file is there, with its sums and a signature of the key, and no other file is. */
    private void checkFiles(String artifact) throws Exception {
        Path folder = group.resolve(artifact).resolve(version);
        Set<String> expected = new TreeSet<>();
        for (String ending : Stream.concat(Stream.of(".pom"), FILES.getOrDefault(artifact, List.of()).stream()).toList()) {
            expected.add(artifact + "-" + version + ending);
        }
        Set<String> found = names(folder);
        found.removeIf(name -> name.matches(".*\\.(asc|md5|sha1|sha256|sha512)"));
        if (!found.equals(expected)) {
            faults.add(artifact + ": expected " + expected + ", found " + found);
        }
        for (String name : found) {
            checkSum(folder.resolve(name), "MD5", ".md5");
            checkSum(folder.resolve(name), "SHA-1", ".sha1");
            checkSignature(folder.resolve(name));
        }
    }

    private void checkSum(Path file, String algorithm, String ending) throws Exception {
        Path sums = Path.of(file + ending);
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        if (!Files.exists(sums) || !Files.readString(sums).strip().equals(sum)) {
            faults.add(file + ": no right " + algorithm);
        }
    }

    private void checkSignature(Path file) throws Exception {
        Path signatures = Path.of(file + ".asc");
        if (!Files.exists(signatures) || !isSigned(Files.readAllBytes(file), signatures)) {
            faults.add(file + ": not signed by the key");
        }
    }

    private boolean isSigned(byte[] bytes, Path signatures) throws Exception {
        try (InputStream in = PGPUtil.getDecoderStream(new BufferedInputStream(Files.newInputStream(signatures)))) {
            PGPSignature signature = ((PGPSignatureList) new JcaPGPObjectFactory(in).nextObject()).get(0);
            signature.init(new JcaPGPContentVerifierBuilderProvider(), key);
            signature.update(bytes);
            return signature.verify();
        }
    }

    /** What Maven Central asks of a POM, of which a part may stand in its parent. */
    private void checkPom(String artifact) throws Exception {
        List<Element> poms = lineOfPoms(artifact);
        for (String own : List.of("modelVersion", "artifactId", "name", "description")) {
            require(artifact, poms.subList(0, 1), own);
        }
        for (String path : List.of("groupId", "version", "url", "licenses/license/name", "licenses/license/url",
                "developers/developer/name", "developers/developer/organization", "developers/developer/organizationUrl",
                "scm/connection", "scm/developerConnection", "scm/url")) {
            require(artifact, poms, path);
        }
        if (Files.readString(pom(artifact)).contains("SNAPSHOT")) {
            faults.add(artifact + ": the POM names a SNAPSHOT");
        }
        for (String forbidden : List.of("repositories", "pluginRepositories")) {
            poms.stream().filter(pom -> text(pom, forbidden) != null).forEach(pom -> faults.add(artifact + ": " + forbidden));
        }
    }

    private void require(String artifact, List<Element> poms, String path) {
        if (poms.stream().map(pom -> text(pom, path)).allMatch(text -> text == null || text.isBlank())) {
            faults.add(artifact + ": the POM has no " + path);
        }
    }

    /** The POM and those above it. */
    private List<Element> lineOfPoms(String artifact) throws Exception {
        List<Element> poms = new ArrayList<>();
        for (String next = artifact; next != null; next = text(poms.get(poms.size() - 1), "parent/artifactId")) {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            poms.add(builder.parse(pom(next).toFile()).getDocumentElement());
        }
        return poms;
    }

    private Path pom(String artifact) {
        return group.resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom");
    }

    /** The text at a path of element names, null when there is no such element. */
    private static String text(Element from, String path) {
        Element element = from;
        for (String name : path.split("/")) {
            element = child(element, name);
            if (element == null) {
                return null;
            }
        }
        return element.getTextContent();
    }

    private static Element child(Element element, String name) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("maven-metadata"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
