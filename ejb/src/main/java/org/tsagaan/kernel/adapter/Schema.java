package org.tsagaan.kernel.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else starts. Several instances may start at once:
 * Flyway lets one migrate and the others wait.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/market",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=market.db.url:jdbc:postgresql://127.0.0.1:5432/market}",
        user = "${MPCONFIG=market.db.user:market}",
        password = "${MPCONFIG=market.db.password:market}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 48,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/owner",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=market.db.url:jdbc:postgresql://127.0.0.1:5432/market}",
        user = "${MPCONFIG=market.db.owner.user:market_owner}",
        password = "${MPCONFIG=market.db.owner.password:market_owner}",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 4,
        transactional = false)
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    @Resource(lookup = "java:app/jdbc/owner")
    private DataSource owner;

    @PostConstruct
    void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .schemas("market")
                .defaultSchema("market")
                .locations("classpath:db/migration")
                // Numbers are handed out to features: a lower one may come after a higher one.
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
