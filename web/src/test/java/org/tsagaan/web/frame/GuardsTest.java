package org.tsagaan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ProcessingException;
import org.junit.jupiter.api.Test;

/** What guards every request: origin, token, request id, hidden paths, and the kinds of fault. */
class GuardsTest {
    @Test
    void onlyThisSitesOwnPagesAreNotForeign() {
        assertThat(SameOriginFilter.isForeign("same-origin", null, "shop.example")).isFalse();
        assertThat(SameOriginFilter.isForeign("none", null, "shop.example")).isFalse();
        assertThat(SameOriginFilter.isForeign("cross-site", null, "shop.example")).isTrue();
        assertThat(SameOriginFilter.isForeign("same-site", null, "shop.example")).isTrue();
        assertThat(SameOriginFilter.isForeign(null, "https://shop.example", "shop.example"))
                .isFalse();
        assertThat(SameOriginFilter.isForeign(null, "https://evil.example", "shop.example"))
                .isTrue();
        assertThat(SameOriginFilter.isForeign(null, "null", "shop.example")).isTrue();
        assertThat(SameOriginFilter.isForeign(null, null, "shop.example")).isFalse();
    }

    @Test
    void aTokenIsMadeOnlyWhenAskedForAndAForgedCookieIsNoToken() {
        var token = CsrfToken.of("<script>");
        assertThat(token.isFresh()).isFalse();
        assertThat(CsrfToken.isSound(token.value())).isTrue();
        assertThat(token.isFresh()).isTrue();
        assertThat(CsrfToken.of(token.value()).isFresh()).isFalse();
    }

    @Test
    void aSaneRequestIdIsKeptAndAnyOtherReplaced() {
        assertThat(RequestId.kept("gateway-0001")).isEqualTo("gateway-0001");
        assertThat(RequestId.kept("a\r\nSet-Cookie: x")).hasSize(36);
        assertThat(RequestId.kept(null)).hasSize(36);
    }

    @Test
    void managementPathsAreForHoldersOfTheToken() {
        assertThat(ManagementPathsFilter.isHidden("/health/ready")).isTrue();
        assertThat(ManagementPathsFilter.isHidden("/metrics")).isTrue();
        assertThat(ManagementPathsFilter.isHidden("/api/v1/ping")).isFalse();
        assertThat(new ManagementPathsFilter("secret").isKnown("secret")).isTrue();
        assertThat(new ManagementPathsFilter("secret").isKnown("other")).isFalse();
        assertThat(new ManagementPathsFilter(null).isKnown("")).isFalse();
    }

    @Test
    void whatTheCallerCanMendIsNeverCalledOurs() {
        assertThat(
                        Faults.of(
                                        new ProcessingException(
                                                new FaultException(Fault.of(413, "too-large", 1))))
                                .status())
                .isEqualTo(413);
        assertThat(Faults.of(new IllegalStateException("broken")).isOurs()).isTrue();
        assertThat(Faults.ofStatus(418).kind()).isEqualTo("bad-request");
    }

    @Test
    void anAddressKeepsItsQueryWhenOneParameterChanges() {
        assertThat(RequestPath.of("/search", "q=%E5%A5%B6&lang=zh").with("lang", "en"))
                .isEqualTo("/search?q=%E5%A5%B6&lang=en");
        assertThat(RequestPath.of("/", null).with("lang", "en")).isEqualTo("/?lang=en");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThat(AddressFilter.refusal("/search", "q=%E5%A5%B6%20a")).isZero();
        assertThat(AddressFilter.refusal("/%zz", null)).isEqualTo(400);
        assertThat(AddressFilter.refusal("/search", "q=%")).isEqualTo(400);
        assertThat(AddressFilter.refusal("/a", "q=" + "a".repeat(7000))).isEqualTo(414);
    }
}
