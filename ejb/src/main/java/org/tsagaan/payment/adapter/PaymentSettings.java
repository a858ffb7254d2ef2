package org.tsagaan.payment.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the provider is and how the market proves itself to it, as configured. */
@ApplicationScoped
public class PaymentSettings {

    /** What the simulator takes: it shows that no real key is meant. */
    private static final String SIMULATED_KEY = "sk_test_simulated";

    @Inject
    @ConfigProperty(name = "stripe.api.key")
    private Optional<String> apiKey;

    @Inject
    @ConfigProperty(name = "market.payment.url", defaultValue = "http://127.0.0.1:12111")
    private String simulatorUrl;

    @Inject
    @ConfigProperty(name = "market.payment.webhook.secret")
    private Optional<String> webhookSecret;

    @Inject
    @ConfigProperty(name = "market.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Inject
    @ConfigProperty(name = "market.profile", defaultValue = "development")
    private String profile;

    /** Whether no money moves: there is no key of a real provider, or one of its test mode. */
    public boolean isSimulated() {
        return apiKey.isEmpty() || !apiKey.get().contains("_live_");
    }

    /** The simulator's address; empty where the real provider is spoken to. */
    public Optional<String> simulator() {
        return apiKey.isPresent() ? Optional.empty() : Optional.of(withoutSlash(simulatorUrl));
    }

    public String apiKey() {
        return apiKey.orElse(SIMULATED_KEY);
    }

    /** The secret that signs events; without it none is believed. */
    public Optional<String> webhookSecret() {
        return webhookSecret;
    }

    /** The market's own address, without a slash at the end. */
    public String baseUrl() {
        return withoutSlash(baseUrl);
    }

    public boolean isProduction() {
        return profile.equals("production");
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
