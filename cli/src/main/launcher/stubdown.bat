@echo off
rem Starts Stubdown. docs/command.md tells what it takes from the environment, docs/performance.md why the flags are these.
setlocal

rem The flags of the JVM, which the launcher for other systems has too. JAVA_OPTS and STUBDOWN_OPTS come after them and win.
set "STUBDOWN_FLAGS=-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Djdk.reflect.useNativeAccessorOnly=true"
set "STUBDOWN_COLLECTOR=-XX:+UseParallelGC"
set "STUBDOWN_HEAP=-Xms128m -Xmn48m -XX:MaxTenuringThreshold=1 -XX:MinSurvivorRatio=8"

rem The JVM takes one collector; how much of the heap is for what is new was found out with this one.
set "STUBDOWN_GIVEN=%_JAVA_OPTIONS% %JDK_JAVA_OPTIONS% %JAVA_TOOL_OPTIONS% %JAVA_OPTS% %STUBDOWN_OPTS%"
if not "%STUBDOWN_GIVEN:+Use=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_HEAP=-Xms128m"
if not "%STUBDOWN_GIVEN:+Use=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_COLLECTOR="
rem Less at most than at first is an error, and so is less in all than a part, or a first threshold above the last one.
if not "%STUBDOWN_GIVEN:-Xm=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_HEAP="
if not "%STUBDOWN_GIVEN:HeapSize=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_HEAP="
if not "%STUBDOWN_GIVEN:NewSize=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_HEAP="
if not "%STUBDOWN_GIVEN:NewRatio=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_HEAP="
if not "%STUBDOWN_GIVEN:Tenur=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_HEAP="
if not "%STUBDOWN_GIVEN:SurvivorRatio=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_HEAP="
if not "%STUBDOWN_GIVEN:RAM=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_HEAP="
rem Nobody knows what such a file says.
if not "%STUBDOWN_GIVEN: @=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_HEAP="
if not "%STUBDOWN_GIVEN: @=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_COLLECTOR="
if not "%STUBDOWN_GIVEN:VMOptionsFile=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_HEAP="
if not "%STUBDOWN_GIVEN:VMOptionsFile=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_COLLECTOR="
if not "%STUBDOWN_GIVEN:-XX:Flags=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_HEAP="
if not "%STUBDOWN_GIVEN:-XX:Flags=%"=="%STUBDOWN_GIVEN%" set "STUBDOWN_COLLECTOR="

set "STUBDOWN_JAVA=java.exe"
if not defined JAVA_HOME goto onpath
set "STUBDOWN_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%STUBDOWN_JAVA%" goto run
echo error: JAVA_HOME is %JAVA_HOME%, and there is no %STUBDOWN_JAVA% 1>&2
exit /b 2

:onpath
where /q java.exe && goto run
echo error: there is no java: put it on the PATH, or set JAVA_HOME 1>&2
exit /b 2

:run
"%STUBDOWN_JAVA%" %STUBDOWN_FLAGS% %STUBDOWN_COLLECTOR% %STUBDOWN_HEAP% %JAVA_OPTS% %STUBDOWN_OPTS% -jar "%~dp0..\lib\stubdown.jar" %*
exit /b %ERRORLEVEL%
