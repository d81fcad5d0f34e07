/// Duikan, an offline reader that lays a policy document beside its reprints and successors.
///
/// Closed on purpose: nothing is exported, nothing is opened, nothing reflects on our classes.
module org.duikan {
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires io.github.javadiffutils;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires info.picocli;
    requires tools.jackson.databind;
    requires org.dhatim.fastexcel;

    provides System.LoggerFinder with
            org.duikan.app.LogFile;
}
