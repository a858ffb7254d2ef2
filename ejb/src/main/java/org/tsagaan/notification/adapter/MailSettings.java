package org.tsagaan.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where letters go: to a mail server when one is set, else into a folder. */
@ApplicationScoped
public class MailSettings {

    private static final String MILLISECONDS = "10000";

    @Inject
    @ConfigProperty(name = "market.mail.smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "market.mail.smtp.port", defaultValue = "25")
    private String port;

    @Inject
    @ConfigProperty(name = "market.mail.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "market.mail.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "market.mail.smtp.starttls", defaultValue = "false")
    private String startTls;

    @Inject
    @ConfigProperty(name = "market.mail.from", defaultValue = "Tsagaan <no-reply@localhost>")
    private String from;

    @Inject
    @ConfigProperty(name = "market.mail.directory")
    private Optional<String> directory;

    @Inject
    @ConfigProperty(name = "market.base.url", defaultValue = "http://localhost:8080")
    private String marketUrl;

    /** Whether a mail server is set. */
    public boolean hasServer() {
        return host.isPresent();
    }

    public Optional<Path> directory() {
        return directory.map(Path::of);
    }

    public String from() {
        return from;
    }

    /** Where the market is read, without a slash at its end. */
    public String marketUrl() {
        return marketUrl.replaceAll("/+$", "");
    }

    public Optional<String> user() {
        return user;
    }

    public Optional<String> password() {
        return password;
    }

    /** Properties of Jakarta Mail. No step may take longer than ten seconds. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        host.ifPresent(name -> properties.setProperty("mail.smtp.host", name));
        properties.setProperty("mail.smtp.port", port);
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.required", startTls);
        properties.setProperty("mail.smtp.starttls.enable", startTls);
        properties.setProperty("mail.smtp.connectiontimeout", MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", MILLISECONDS);
        return properties;
    }
}
