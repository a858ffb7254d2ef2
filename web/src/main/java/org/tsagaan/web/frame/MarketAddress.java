package org.tsagaan.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the market is reached from outside, for codes and papers that leave it. */
@ApplicationScoped
public class MarketAddress {

    private String root = "";

    @Inject
    void standAt(
            @ConfigProperty(name = "market.base.url", defaultValue = "http://localhost:8080")
                    String url) {
        root = url.replaceAll("/+$", "");
    }

    /**
     * The whole address of a page.
     *
     * @param path begins with a slash
     */
    public String of(String path) {
        return root + path;
    }

    /** The address of the first page, without the slash that it ends with. */
    String root() {
        return root;
    }
}
