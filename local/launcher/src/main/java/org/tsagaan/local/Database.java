package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The database {@code market}: its address, its roles and their passwords. */
public final class Database {
    private static final String AUDITOR = "auditor";

    /** PostgreSQL writes its port on the fourth line of its pid file. */
    private static final int LINE_OF_PORT = 3;

    private final Home home;
    private final Secrets secrets;
    private final int port;

    /** The database on this port, with the passwords that its data directory keeps. */
    public Database(Home home, Secrets secrets, int port) {
        this.home = home;
        this.secrets = secrets;
        this.port = port;
    }

    /**
     * The database of the market that runs on this data, whose port stands in its own pid file.
     *
     * @throws MarketFailure when none runs
     */
    public static Database running(DataDirectory data) {
        Path file = data.of("postgresql").resolve("cluster/postmaster.pid");
        try {
            int port = Integer.parseInt(Files.readAllLines(file).get(LINE_OF_PORT).strip());
            return new Database(Home.ofProperty(), Secrets.in(data.of("secrets.properties")), port);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
            throw new MarketFailure(
                    "No market runs on " + data.root() + ".",
                    "Start it with ./market run, wait until it is open, and run this beside it.",
                    none);
        }
    }

    /** The address for JDBC, without a user. */
    public String url() {
        return url("market");
    }

    /** The port its server listens on. */
    public int port() {
        return port;
    }

    /** Password of the role {@code market}: the application, which may not change the schema. */
    public String password() {
        return secrets.get("database.market");
    }

    /** Password of the role {@code market_owner}: migrations. */
    public String ownerPassword() {
        return secrets.get("database.market_owner");
    }

    /** Address for psql as the auditor, who reads and never writes. */
    public String auditorAddress() {
        return "postgresql://%s:%s@127.0.0.1:%d/market".formatted(AUDITOR, AUDITOR, port);
    }

    /** A connection as the owner of the database. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url(), "market_owner", ownerPassword());
    }

    /** What the application is told, to reach the database as itself and as the owner. */
    public Map<String, String> environment() {
        return Map.of(
                "MARKET_DB_URL", url(),
                "MARKET_DB_USER", "market",
                "MARKET_DB_PASSWORD", password(),
                "MARKET_DB_OWNER_USER", "market_owner",
                "MARKET_DB_OWNER_PASSWORD", ownerPassword());
    }

    String superuserPassword() {
        return secrets.get("database.postgres");
    }

    boolean answers() {
        try (Connection connection = connectAsSuperuser("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Makes the roles and the database, or brings them up to date. */
    void prepare() {
        try {
            run("postgres", "postgresql/roles.sql");
            createDatabase();
            run("market", "postgresql/grants.sql");
        } catch (SQLException | IOException refused) {
            throw new MarketFailure(
                    "The roles of the database cannot be made: " + refused.getMessage(),
                    "If the data directory belonged to another installation, choose another with"
                            + " --data; --fresh begins anew and deletes all data in it.");
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = connectAsSuperuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select 1 from pg_database where datname = 'market'")) {
            if (!found.next()) {
                statement.execute("create database market owner market_owner");
            }
        }
    }

    private void run(String database, String file) throws SQLException, IOException {
        String sql =
                Files.readString(home.config(file))
                        .replace(":'market_password'", quoted(password()))
                        .replace(":'market_owner_password'", quoted(ownerPassword()))
                        .replace(":'auditor_password'", quoted(AUDITOR));
        try (Connection connection = connectAsSuperuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", superuserPassword());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static String quoted(String password) {
        if (password.contains("'") || password.contains("\\")) {
            throw new UncheckedIOException(new IOException("A made password needs no quoting"));
        }
        return "'" + password + "'";
    }
}
