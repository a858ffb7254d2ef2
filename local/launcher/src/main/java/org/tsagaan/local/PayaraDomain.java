package org.tsagaan.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * The directory Payara runs in. It is made anew from Payara's own template at each start, since
 * nothing in it is worth keeping: what a crash leaves half-written can then never matter. All but
 * the public listener is bound to loopback.
 */
final class PayaraDomain {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int SALT_BYTES = 8;
    private static final int ROUNDS = 100;

    /**
     * Written by Payara itself at the first deployment, which can deadlock it: given beforehand.
     */
    private static final List<String> MODULES =
            List.of(
                    "microprofile-config",
                    "stuck-threads-checker",
                    "amx-configuration",
                    "ejb-invoker-configuration",
                    "microprofile-fault-tolerance-configuration",
                    "cdi-service",
                    "jdbc-config-source-configuration",
                    "microprofile-openapi-configuration",
                    "monitoring-service");

    private final Path directory;
    private final PayaraPorts ports;

    PayaraDomain(Path directory, PayaraPorts ports) {
        this.directory = directory;
        this.ports = ports;
    }

    void make(Path payara, Path log, Path jvmOptions, String adminPassword) throws IOException {
        Trees.delete(directory);
        Trees.copy(payara.resolve("glassfish/domains/domain1"), directory);
        Path config = directory.resolve("config");
        Files.writeString(config.resolve("admin-keyfile"), keyfile(adminPassword));
        DomainXml xml = DomainXml.read(config.resolve("domain.xml"));
        listeners(xml);
        modules(xml);
        List<String> options =
                Files.readAllLines(jvmOptions).stream()
                        .filter(line -> line.startsWith("-"))
                        .toList();
        xml.replaceJvmOptions(
                List.of("-Xmx", "-XX:NewRatio", "-Dosgi.shell", "-Dorg.glassfish.additionalOSGi"),
                options);
        xml.write();
        logging(config.resolve("logging.properties"), log);
    }

    private void listeners(DomainXml xml) {
        xml.set("network-listener", "name", "http-listener-1", "port", "" + ports.http());
        xml.set("network-listener", "name", "http-listener-2", "enabled", "false");
        xml.set("network-listener", "name", "admin-listener", "port", "" + ports.admin());
        xml.set("network-listener", "name", "admin-listener", "address", LOOPBACK);
        xml.copy("network-listener", "name", "admin-listener", "internal");
        xml.set("network-listener", "name", "internal", "port", "" + ports.internal());
        xml.set("network-listener", "name", "internal", "protocol", "internal");
        xml.copy("protocol", "name", "admin-listener", "internal");
        xml.setInside("protocol", "internal", "http", "default-virtual-server", "internal");
        xml.add(
                "http-service",
                "virtual-server",
                "id",
                "internal",
                "network-listeners",
                "internal");
        xml.set("iiop-listener", "id", "orb-listener-1", "port", "" + ports.iiop());
        xml.set("iiop-listener", "id", "orb-listener-1", "address", LOOPBACK);
        xml.set("iiop-listener", "id", "SSL", "enabled", "false");
        xml.set("iiop-listener", "id", "SSL_MUTUALAUTH", "enabled", "false");
        xml.set("jmx-connector", "name", "system", "enabled", "false");
    }

    private void modules(DomainXml xml) {
        MODULES.forEach(xml::setFirst);
        xml.setFirst("phone-home-runtime-configuration", "enabled", "false");
        xml.setFirst("microprofile-healthcheck-configuration", "virtual-servers", "internal");
        xml.setFirst("microprofile-metrics-configuration", "virtual-servers", "internal");
        // Nobody here uses JMS: a broker of its own need not be started.
        xml.setFirst("jms-service", "default-jms-host", "default_JMS_host", "type", "REMOTE");
        xml.setFirst("jms-host", "name", "default_JMS_host", "host", "localhost", "port", "7676");
        xml.setDomainWide(
                "hazelcast-runtime-configuration",
                "das-port",
                "" + ports.grid(),
                "interface",
                LOOPBACK,
                "discovery-mode",
                "tcpip",
                "tcpip-members",
                LOOPBACK + ":" + ports.grid());
    }

    private static void logging(Path properties, Path log) throws IOException {
        String text =
                Files.readString(properties)
                        + """

                        com.sun.enterprise.server.logging.GFFileHandler.file=%s
                        com.sun.enterprise.server.logging.GFFileHandler.formatter=\
                        fish.payara.enterprise.server.logging.JSONLogFormatter
                        com.sun.enterprise.server.logging.GFFileHandler.rotationLimitInBytes=20000000
                        com.sun.enterprise.server.logging.GFFileHandler.maxHistoryFiles=5
                        com.sun.enterprise.server.logging.UniformLogFormatter.ansiColor=false
                        java.util.logging.ConsoleHandler.level=WARNING
                        javax.enterprise.system.security.ssl.level=SEVERE
                        """
                                .formatted(log);
        Files.writeString(properties, text);
    }

    /**
     * The line of a user of the group asadmin in Payara's file realm: salted SHA-256, 100 rounds.
     */
    private static String keyfile(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(password.getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(salt);
            for (int i = 1; i < ROUNDS; i++) {
                hash = digest.digest(hash);
            }
            byte[] both = new byte[hash.length + salt.length];
            System.arraycopy(hash, 0, both, 0, hash.length);
            System.arraycopy(salt, 0, both, hash.length, salt.length);
            String text = Base64.getEncoder().encodeToString(both);
            return "admin;{SSHA256}" + text + ";asadmin\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
