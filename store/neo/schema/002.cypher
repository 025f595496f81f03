// courses by the begin of their run
CREATE INDEX course_sort_run_start IF NOT EXISTS FOR (n:Course) ON (n._sort_RUN_START);
CREATE INDEX course_sort_run_start_desc IF NOT EXISTS FOR (n:Course) ON (n._sort_RUN_START_DESC);
