package dev.wirelint.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What a run gives out beside the lines of JSON: the findings as a table, and a page that sums them up. */
final class Results {
    private static final int SHOWN = 200;
    private static final String PLACE = "struct<offset:int,line:int,column:int>";
    private static final String SCHEMA =
            "path string, findings array<struct<rule:string,category:string,severity:string,"
                    + "confidence:double,`group`:string,message:string,field:string,text:string,start:" + PLACE
                    + ",end:" + PLACE
                    + ",suggestions:array<string>,related:array<struct<path:string,start:" + PLACE + ",end:" + PLACE
                    + ",message:string>>>>";

    private final SparkSession spark;
    private final WorkFolder work;

    Results(SparkSession spark, WorkFolder work) {
        this.spark = spark;
        this.work = work;
    }

    /** Writes the findings as Parquet, one a row. */
    void tables() {
        spark.read()
                .schema(SCHEMA)
                .json(work.result("findings"))
                .select(col("path"), explode(col("findings")).as("f"))
                .select("path", "f.*")
                .write()
                .mode("overwrite")
                .parquet(work.result("findings.parquet"));
    }

    /**
     * Writes the page.
     *
     * @param told what was too common to be looked at whole
     */
    void summary(long articles, Collection<String> told) throws IOException {
        Dataset<Row> findings = spark.read().parquet(work.result("findings.parquet"));
        SummaryPage page = new SummaryPage(articles, findings.count());
        page.table(
                "The noisiest rules",
                List.of("rule", "severity", "findings", "stories"),
                rows(findings.groupBy("rule", "severity")
                        .agg(count(lit(1)).as("n"), countDistinct("path"))
                        .orderBy(col("n").desc(), col("rule"))));
        page.table(
                "Names with their spellings",
                List.of("name", "spelled", "instead of", "places"),
                rows(findings.filter(col("rule").equalTo("repo-name-variant"))
                        .groupBy(col("group"), col("text"))
                        .agg(first(col("suggestions")).as("s"), count(lit(1)).as("n"))
                        .selectExpr("substring(`group`, 6)", "text", "s[0]", "n")
                        .orderBy(col("n").desc(), col("text"))));
        page.table(
                "Furniture by count",
                List.of("words", "first in", "what was said"),
                rows(findings.filter(col("rule").equalTo("boilerplate-repeated-paragraph"))
                        .groupBy(col("group"))
                        .agg(
                                first(col("text")).as("t"),
                                first(col("path")).as("p"),
                                first(col("message")).as("m"))
                        .selectExpr("t", "p", "m", "cast(regexp_extract(m, '([0-9]+) stories', 1) as int) as n")
                        .orderBy(col("n").desc(), col("t"))
                        .select("t", "p", "m")));
        page.table(
                "Broken rows",
                List.of("story", "why"),
                rows(findings.filter(col("rule").equalTo("input-unreadable"))
                        .select("path", "message")
                        .orderBy("path")));
        page.list("What was too common to be compared whole", told);
        work.write("summary.html", page.html());
    }

    private static List<Row> rows(Dataset<Row> all) {
        return all.limit(SHOWN).collectAsList();
    }
}
