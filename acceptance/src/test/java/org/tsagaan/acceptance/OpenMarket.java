package org.tsagaan.acceptance;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One market for all tests of a run, opened by the first test that asks and closed after the last.
 * With {@code -Dtsagaan.acceptance.url=http://localhost:8080} it is a market that is already open,
 * which is left open.
 */
final class OpenMarket implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Place.class;
    }

    @Override
    public Place resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OpenMarket.class))
                .computeIfAbsent(Place.class, absent -> Place.open(), Place.class);
    }

    /** The market and its visitors' browsers. */
    record Place(Optional<RunningMarket> market, String url, Browsers browsers)
            implements AutoCloseable {

        private static Place open() {
            Optional<String> given =
                    Optional.ofNullable(System.getProperty("tsagaan.acceptance.url"))
                            .filter(url -> !url.isBlank());
            Optional<RunningMarket> own =
                    given.isPresent() ? Optional.empty() : Optional.of(RunningMarket.start());
            String url = own.map(market -> market.url("")).or(() -> given).orElseThrow();
            return new Place(own, url, new Browsers());
        }

        @Override
        public void close() {
            browsers.close();
            market.ifPresent(RunningMarket::close);
        }

        /**
         * A market that may be killed: the one of this run, or one of its own where somebody else's
         * is looked at.
         */
        RunningMarket mortal() {
            return market.orElseGet(RunningMarket::start);
        }
    }
}
