import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.plugin.file.spreadsheet.ImporterSpreadsheetCSV;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens files of networks as Gephi does, and prints a line of JSON for each: what it says of the file, and its nodes and edges with all their values.
 * Files with a + between them are tables of one network.
 */
class ReadByGephi {
    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        for (String file : files) {
            Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
            projects.openWorkspace(workspace);
            ImportController importer = Lookup.getDefault().lookup(ImportController.class);
            StringJoiner issues = new StringJoiner(",", "[", "]");
            for (String part : file.split("\\+")) {
                Container container;
                if (part.endsWith(".csv")) { // as the wizard for spreadsheets does, where dates are made texts as docs/downloads.md says
                    ImporterSpreadsheetCSV table = new ImporterSpreadsheetCSV();
                    table.setFile(new File(part));
                    table.refreshAutoDetections();
                    if (table.getHeadersMap().containsKey("From")) {
                        table.setColumnClass("From", String.class);
                        table.setColumnClass("To", String.class);
                    }
                    if (table.getHeadersMap().containsKey("Named")) { // which are empty where a node is no alliance, so that the first rows may not show their types
                        table.setColumnClass("Named", Integer.class);
                        table.setColumnClass("Published", Double.class);
                    }
                    container = importer.importFile(new File(part), table);
                } else {
                    container = importer.importFile(new File(part));
                }
                for (Issue issue : container.getReport().getIssuesList(1000)) {
                    issues.add(text(issue.getLevel() + ": " + issue.getMessage()));
                }
                importer.process(container, part.equals(file) ? new DefaultProcessor() : new AppendProcessor(), workspace);
            }
            GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
            Graph graph = model.getGraph();
            StringJoiner nodes = new StringJoiner(",", "[", "]"), edges = new StringJoiner(",", "[", "]");
            for (Node node : graph.getNodes()) {
                nodes.add("{\"id\":" + text(node.getId().toString()) + values(node) + "}");
            }
            for (Edge edge : graph.getEdges()) {
                edges.add("{\"source\":" + text(edge.getSource().getId().toString()) + ",\"target\":" + text(edge.getTarget().getId().toString())
                    + ",\"directed\":" + edge.isDirected() + ",\"weight\":" + edge.getWeight(model.getGraph().getView()) + values(edge) + "}");
            }
            out.println("{\"directed\":" + model.isDirected() + ",\"dynamic\":" + model.isDynamic() + ",\"issues\":" + issues + ",\"nodes\":" + nodes + ",\"edges\":" + edges + "}");
        }
        out.flush();
        System.exit(0);
    }

    static String values(Element element) {
        StringBuilder values = new StringBuilder();
        for (Column column : element.getTable()) {
            String title = column.getTitle();
            Object value = element.getAttribute(column);
            if (value != null && !column.getId().equals("id") && !column.getId().equals("weight")) {
                values.append(",").append(text(column.getId().equals("timeset") ? "interval" : title.equals("Label") ? "label" : title)).append(":").append(value instanceof Number ? value : text(value.toString()));
            }
        }
        return values.toString();
    }

    static String text(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\' || c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
