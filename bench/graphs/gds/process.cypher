CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes AS system
CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes AS runtime
RETURN system.ProcessCpuTime.value AS nanoseconds, runtime.Name.value AS name, gds.version() AS gds
